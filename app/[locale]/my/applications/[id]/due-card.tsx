import { getLocale, getTranslations } from 'next-intl/server';
import { Journey } from '@/components/applications/journey';
import type { MyApplication } from '@/lib/applications/queries';
import { submissionDueAt } from '@/lib/applications/rules';
import { daysUntil, formatDateTime } from '@/lib/dates';

/** How long there is, as a figure, and what comes after: beside the form on a wide page (a phone has it in the head). */
export async function DueCard({ application }: { application: MyApplication }) {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const due = submissionDueAt(application);
  const days = daysUntil(due, new Date());
  return (
    <div className="hidden rounded-base border border-line bg-surface p-5 lg:block">
      {days < 0 ? null : (
        <p className="flex items-center gap-3.5">
          {days > 0 ? <span className="num text-[3.5rem]">{days}</span> : null}
          <span className="text-small leading-snug">
            <b className="block text-body">{days > 0 ? t('daysToClosing', { days }) : t('daysLeft', { days })}</b>
            <span className="keep">{formatDateTime(due, locale)}</span>
          </span>
        </p>
      )}
      <h2 className="mt-4 mb-3 border-t border-line pt-4 text-body">{t('journey.label')}</h2>
      <Journey application={application} />
    </div>
  );
}
