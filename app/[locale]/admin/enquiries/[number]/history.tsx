import { getLocale, getTranslations } from 'next-intl/server';
import { formatDateTime } from '@/lib/dates';
import type { EnquiryToDealWith } from '@/lib/enquiries/desk/queries';

/** What happened to an enquiry, the latest first, and who did it. */
export async function History({ events }: { events: EnquiryToDealWith['events'] }) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-4 text-h3">
        {t('history')}
      </h2>
      <ol className="history">
        {events.toReversed().map(({ id, kind, bySender, at, actor, owner }) => (
          <li key={id} className="relative border-l-4 border-line pb-5 pl-6 last:pb-0">
            <span
              aria-hidden="true"
              className="absolute top-1.5 -left-[9px] size-3.5 rounded-full border-3 border-line-strong bg-surface"
            />
            <p className="font-bold">{t(`events.${kind}`)}</p>
            <p className="text-small text-ink-2">
              {formatDateTime(at, locale)} · {bySender ? t('bySender') : actor?.name}
              {owner ? ` · ${t('to', { name: owner.name })}` : ''}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
