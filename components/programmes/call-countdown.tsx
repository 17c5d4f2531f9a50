import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { callPhase } from '@/lib/calls/rules';
import { daysUntil } from '@/lib/dates';

type Props = {
  call: { opensAt: Date; closesAt: Date };
  now: Date;
  /** of the figure */
  size: string;
  /** says what happens then: "days until it closes", not only "days" */
  inFull?: boolean;
  /** below the words, beside the figure */
  children?: ReactNode;
};

/** Days as a big figure: until it closes, or until it opens. Nothing once it is closed. */
export async function CallCountdown({ call, now, size, inFull = false, children }: Props) {
  const phase = callPhase(call, now);
  if (phase === 'closed') return null;
  const t = await getTranslations('calls');
  const days = daysUntil(phase === 'open' ? call.closesAt : call.opensAt, now);
  if (days <= 0)
    return (
      <span className="block leading-snug">
        <b className="block text-[1.375rem]">{t(phase === 'open' ? 'closesToday' : 'opensToday')}</b>
        {children}
      </span>
    );
  const words = inFull ? t(phase === 'open' ? 'daysToClosing' : 'daysToOpening', { days }) : t('days', { days });
  return (
    <span className={`inline-flex ${children ? 'items-center gap-x-4' : 'items-baseline gap-x-1.5'}`}>
      <span className={`num ${size}`}>{days}</span>
      <span className="text-small leading-snug">
        <b className={children ? 'block text-[1.125rem]' : ''}>{words}</b>
        {children}
      </span>
    </span>
  );
}
