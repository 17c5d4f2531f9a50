import { getLocale, getTranslations } from 'next-intl/server';
import { decisionDueAt } from '@/lib/calls/rules';
import { daysUntil, formatShortDate } from '@/lib/dates';
import type { ApplicationState } from '@/prisma/generated/enums';

type Props = {
  application: {
    state: ApplicationState;
    decidedAt: Date | null;
    call: { closesAt: Date; decisionWorkingDays: number | null };
  };
  /** with the promised date itself below */
  dated?: boolean;
};

/** Days to the promised decision as a figure: yellow when soon, red when over; when decided, the day it was. */
export async function DaysLeft({ application, dated = false }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminApplications'), getLocale()]);
  const { state, decidedAt, call } = application;
  if (decidedAt) {
    return <span className="font-sans text-ink-2">{t('decidedOn', { date: formatShortDate(decidedAt, locale) })}</span>;
  }
  const due = decisionDueAt(call);
  if (state === 'WITHDRAWN') return <span className="text-ink-2">–</span>;
  if (!due) return <span className="font-sans text-ink-2">{t('notPromised')}</span>;
  const days = daysUntil(due, new Date());
  const tone = days < 0 ? 'bg-bad text-ground' : days <= 3 ? 'bg-signal text-on-signal' : '';
  return (
    <span className="inline-flex flex-wrap items-baseline justify-end gap-x-2 md:flex-col md:items-end">
      <span className={`inline-flex items-baseline gap-1 rounded-base px-2 py-0.5 whitespace-nowrap ${tone}`}>
        {days === 0 ? null : <b className="num text-h3">{Math.abs(days)}</b>}
        <span className="font-sans text-note font-bold">
          {days < 0 ? t('daysOver', { days: -days }) : t('daysLeft', { days })}
        </span>
      </span>
      {dated ? <span className="font-sans text-note text-ink-2">{formatShortDate(due, locale)}</span> : null}
    </span>
  );
}
