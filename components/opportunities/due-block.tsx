import { getLocale, getTranslations } from 'next-intl/server';
import { CallCountdown } from '@/components/programmes/call-countdown';
import { daysUntil, formatDate } from '@/lib/dates';
import { stateOf } from '@/lib/opportunities/rules';
import type { Opportunity } from '@/lib/opportunities/schema';

const soonDays = 14;

/**
 * How long still, and until which day: yellow when it closes soon, outlined when open or upcoming, dashed when there is
 * no call, grey when it has closed.
 */
export async function DueBlock({ opportunity, now }: { opportunity: Opportunity; now: Date }) {
  const [locale, t, calls] = await Promise.all([
    getLocale(),
    getTranslations('opportunities'),
    getTranslations('calls'),
  ]);
  const { opensAt, closesAt } = opportunity;
  const state = stateOf(opportunity, now);
  const box = 'flex w-full flex-col justify-center self-start rounded-base px-3 py-2 leading-tight sm:min-h-24 sm:w-38';
  const small = (text: string) => <small className="mt-1 block text-note leading-snug font-normal">{text}</small>;
  if (state === 'STANDING')
    return (
      <div className={`${box} border-2 border-dashed border-line-strong text-ink-2`}>
        <b>{opportunity.isRunElsewhere ? t('noDatesHere') : calls('noCall')}</b>
        {small(opportunity.isRunElsewhere ? t('askIssuer') : calls('noCallPublished'))}
      </div>
    );
  if (state === 'CLOSED')
    return (
      <div className={`${box} border-2 border-sunken bg-sunken text-ink-2`}>
        <b>{calls('phase.closed')}</b>
        {closesAt ? small(formatDate(closesAt, locale)) : null}
      </div>
    );
  const moment = state === 'OPEN' ? closesAt : opensAt;
  if (!moment)
    return (
      <div className={`${box} border-2 border-ink`}>
        <b>{calls('phase.open')}</b>
        {small(t('noClosingDate'))}
      </div>
    );
  const soon = state === 'OPEN' && daysUntil(moment, now) <= soonDays;
  return (
    <div className={`${box} ${soon ? 'bg-signal text-on-signal' : 'border-2 border-ink'}`}>
      <CallCountdown
        call={{ opensAt: opensAt ?? now, closesAt: closesAt ?? moment }}
        now={now}
        size="text-[2.5rem]"
        inFull
      />
      {small(formatDate(moment, locale))}
    </div>
  );
}
