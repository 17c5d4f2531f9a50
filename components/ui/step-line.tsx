import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export type Step = { key: string; label: ReactNode; note?: ReactNode; state: 'done' | 'now' | 'ahead' };

/** Line + station: where something is. Down on a phone; `across` on a wide page when there are few steps. */
export async function StepLine({ steps, across = false, label }: { steps: Step[]; across?: boolean; label: string }) {
  const t = await getTranslations('common');
  return (
    <ol className={across ? 'steps across' : 'steps'} aria-label={label}>
      {steps.map(({ key, label: name, note, state }) => (
        <li key={key} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="station">{state === 'done' ? <Icon name="ok" /> : null}</span>
          <b>{name}</b>
          {note ? <small>{note}</small> : null}
          {state === 'done' ? <span className="sr-only">{t('stepDone')}</span> : null}
        </li>
      ))}
    </ol>
  );
}
