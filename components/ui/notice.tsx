import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

export type Tone = 'ok' | 'warn' | 'bad' | 'info';

const tones: Record<Tone, { box: string; icon: string; name: IconName }> = {
  ok: { box: 'bg-ok-soft border-ok', icon: 'text-ok', name: 'ok' },
  warn: { box: 'bg-warn-soft border-signal', icon: 'text-warn', name: 'warn' },
  bad: { box: 'bg-bad-soft border-bad', icon: 'text-bad', name: 'warn' },
  info: { box: 'bg-info-soft border-info', icon: 'text-info', name: 'info' },
};

/** Says what is the case and what one can do. `live` = announced when it appears. */
export function Notice({
  tone = 'info',
  title,
  live,
  children,
}: {
  tone?: Tone;
  title?: string;
  live?: boolean;
  children: ReactNode;
}) {
  const { box, icon, name } = tones[tone];
  return (
    <div role={live ? 'status' : undefined} className={`flex gap-3 rounded-r-base border-l-6 p-4 text-small ${box}`}>
      <Icon name={name} className={`mt-0.5 ${icon}`} />
      <div className="min-w-0">
        {title ? <p className="font-bold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
