import { getLocale, getTranslations } from 'next-intl/server';
import { formatShortDate } from '@/lib/dates';
import { daysToAnswer } from '@/lib/enquiries/rules';
import type { EnquiryState } from '@/prisma/generated/enums';

type Props = {
  enquiry: { state: EnquiryState; dueAt: Date };
  now: Date;
  /** with the promised date itself below */
  dated?: boolean;
};

const soonDays = 1;

/** Days to the promised answer as a figure: yellow when soon, red when over; a dash when nobody waits. */
export async function DueIn({ enquiry, now, dated = false }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  const days = daysToAnswer(enquiry, now);
  if (days === null) return <span className="text-ink-2">–</span>;
  const tone = days < 0 ? 'bg-bad text-ground' : days <= soonDays ? 'bg-signal text-on-signal' : '';
  return (
    <span className="inline-flex flex-wrap items-baseline justify-end gap-x-2 md:flex-col md:items-end">
      <span className={`inline-flex items-baseline gap-1 rounded-base px-2 py-0.5 whitespace-nowrap ${tone}`}>
        {days === 0 ? null : <b className="num text-h3">{Math.abs(days)}</b>}
        <span className="font-sans text-note font-bold">
          {days < 0 ? t('daysOver', { days: -days }) : t('daysLeft', { days })}
        </span>
      </span>
      {dated ? <span className="font-sans text-note text-ink-2">{formatShortDate(enquiry.dueAt, locale)}</span> : null}
    </span>
  );
}
