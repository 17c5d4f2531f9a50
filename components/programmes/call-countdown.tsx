import { getTranslations } from 'next-intl/server';
import { callPhase } from '@/lib/calls/rules';
import { daysUntil } from '@/lib/dates';

type Props = { call: { opensAt: Date; closesAt: Date }; now: Date; size: string };

/** Days as a big figure: until it closes, or until it opens. Nothing once it is closed. */
export async function CallCountdown({ call, now, size }: Props) {
  const phase = callPhase(call, now);
  if (phase === 'closed') return null;
  const t = await getTranslations('calls');
  const days = daysUntil(phase === 'open' ? call.closesAt : call.opensAt, now);
  if (days <= 0)
    return <b className="text-[1.375rem] leading-tight">{t(phase === 'open' ? 'closesToday' : 'opensToday')}</b>;
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span className={`num ${size}`}>{days}</span>
      <span className="text-small font-bold">{t('days', { days })}</span>
    </span>
  );
}
