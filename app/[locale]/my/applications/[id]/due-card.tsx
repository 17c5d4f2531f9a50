import { getLocale, getTranslations } from 'next-intl/server';
import type { MyApplication } from '@/lib/applications/queries';
import { submissionDueAt } from '@/lib/applications/rules';
import { daysUntil, formatDateTime } from '@/lib/dates';

/** How long there is, as a figure, beside the form on a wide page (the head of the page says it in words). */
export async function DueCard({ application }: { application: MyApplication }) {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const due = submissionDueAt(application);
  const days = daysUntil(due, new Date());
  return (
    <div className="hidden rounded-base border border-line bg-surface p-5 lg:block">
      {days > 0 ? (
        <p className="flex items-center gap-3.5">
          <span className="num text-[3.5rem]">{days}</span>
          <b>{t('daysToClosing', { days })}</b>
        </p>
      ) : null}
      <p className="mt-2 text-small">{formatDateTime(due, locale)}</p>
      <p className="mt-4 border-t border-line pt-4 text-small text-ink-2">{t(`next.${application.state}`)}</p>
    </div>
  );
}
