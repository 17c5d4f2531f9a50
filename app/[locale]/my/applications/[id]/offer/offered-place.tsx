import { getLocale, getTranslations } from 'next-intl/server';
import { acceptOfferAction, declineOfferAction } from '@/app/[locale]/my/applications/[id]/offer/actions';
import { OfficialNote } from '@/components/applications/official-note';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { MyApplication } from '@/lib/applications/queries';
import { daysUntil, formatDateTime } from '@/lib/dates';

/** A place that waits for an answer: until when, why, and the two answers; giving it back is asked again in words. */
export async function OfferedPlace({ application }: { application: MyApplication }) {
  const { id, state, offer, events } = application;
  if (state !== 'OFFERED' || !offer) return null;
  const [t, locale] = await Promise.all([getTranslations('offers'), getLocale()]);
  const now = new Date();
  const days = daysUntil(offer.expiresAt, now);
  const reason = events.findLast((event) => event.state === 'OFFERED');
  const context = { locale, applicationId: id };
  return (
    <section
      aria-labelledby="offer"
      className="mb-8 rounded-base border border-t-8 border-line border-t-signal bg-surface p-5"
    >
      <h2 id="offer" className="text-h2 font-bold">
        {t('title')}
      </h2>
      {now > offer.expiresAt ? (
        <p className="mt-2">{t('over')}</p>
      ) : (
        <p className="mt-2 text-[1.125rem]">
          {t('until', { when: formatDateTime(offer.expiresAt, locale) })} <b>{t('daysLeft', { days })}</b>
        </p>
      )}
      {reason?.note ? (
        <div className="mt-3">
          <p className="text-note text-ink-2">{t('reason')}</p>
          <OfficialNote note={reason.note} noteLocale={reason.noteLocale} />
        </div>
      ) : null}
      {now > offer.expiresAt ? null : (
        <div className="mt-5 flex flex-wrap items-start gap-x-4 gap-y-3">
          <Form action={acceptOfferAction.bind(null, context)} labels={{}}>
            <SubmitButton pending={t('accepting')}>{t('accept')}</SubmitButton>
          </Form>
          <details className="open:basis-full">
            <summary className="inline-flex min-h-12 cursor-pointer items-center px-2 font-bold text-bad underline underline-offset-4">
              {t('decline')}
            </summary>
            <p className="mt-2 mb-4 max-w-prose">{t('declineExplain')}</p>
            <Form action={declineOfferAction.bind(null, context)} labels={{}}>
              <SubmitButton kind="danger" pending={t('declining')}>
                {t('declineConfirm')}
              </SubmitButton>
            </Form>
          </details>
        </div>
      )}
    </section>
  );
}
