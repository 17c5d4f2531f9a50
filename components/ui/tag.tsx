import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';

const tones: Record<Tone | 'none', string> = {
  none: 'bg-sunken text-ink-2 border-line',
  ok: 'bg-ok-soft text-ok border-ok/30',
  warn: 'bg-warn-soft text-warn border-warn/30',
  bad: 'bg-bad-soft text-bad border-bad/30',
  info: 'bg-info-soft text-info border-info/30',
};

/** A short state in words, with a tone and an icon: never told by colour alone. */
export function Tag({ tone = 'none', icon, children }: { tone?: Tone | 'none'; icon?: IconName; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-base border px-2 py-0.5 text-note leading-normal font-bold ${tones[tone]}`}
    >
      {icon ? <Icon name={icon} className="size-[1.1em]!" /> : null}
      <span>{children}</span>
    </span>
  );
}
