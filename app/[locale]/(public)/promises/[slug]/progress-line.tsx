import { getLocale, getTranslations } from 'next-intl/server';
import { SourceMarks } from '@/components/figures/source-mark';
import { StatusGlyph } from '@/components/promises/status-shape';
import { UpdateDate } from '@/components/promises/update-date';
import { Localized } from '@/components/texts/localized';
import { promise } from '@/lib/library/kinds/promise';
import { type PromiseContent, updatesInOrder } from '@/lib/promises/rules';

/** What has happened to a promise: a line from the reply to the latest entry, each with its date and what it rests on. */
export async function ProgressLine({ content }: { content: PromiseContent }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('promises')]);
  const updates = updatesInOrder(content);
  return (
    <section aria-labelledby="line">
      <h2 id="line" className="text-h2">
        {t('line')}
      </h2>
      <p className="mt-1 max-w-[40em] text-small text-ink-2">{t('lineNote')}</p>
      <ol className="progress-line mt-6">
        {updates.map((update, index) => (
          <li key={update.key} id={update.key} aria-current={index === updates.length - 1 ? 'step' : undefined}>
            <span className="stop">
              <StatusGlyph status={update.status} className="size-7" />
            </span>
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <b className="text-[1.1875rem]">
                <UpdateDate update={update} />
              </b>
              <span className="text-small font-bold">{promise.fields.status.options[update.status][locale]}</span>
              {index === updates.length - 1 && updates.length > 1 ? (
                <span className="rounded-base bg-signal px-1.5 text-note text-on-signal">{t('latest')}</span>
              ) : null}
            </p>
            <p className="mt-1 max-w-[40em]">
              <Localized text={update.text} />
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-small text-ink-2">
              {t('source')} <SourceMarks ids={update.sources} />
              {update.evidence ? (
                <a href={update.evidence} rel="external noopener" className="py-1">
                  {t('evidenceLink')}
                </a>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
