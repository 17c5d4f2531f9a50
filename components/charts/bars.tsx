import type { CSSProperties, ReactNode } from 'react';

export type Bar = {
  key: string;
  value: ReactNode;
  amount: number;
  label: ReactNode;
  note?: ReactNode;
  end?: ReactNode;
};

/**
 * Amounts of one thing on one scale that starts at zero. Each bar has its number and its words, so that it reads
 * without colour, in print and aloud; the last one is marked as the outcome.
 */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
  const most = Math.max(...bars.map(({ amount }) => amount), 1);
  return (
    <ol aria-label={label} className="border-t-4 border-ink">
      {bars.map(({ key, value, amount, label: name, note, end }, index) => (
        <li
          key={key}
          className="grid grid-cols-[6.5rem_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 border-b border-line py-4 md:grid-cols-[8.5rem_minmax(0,1fr)_auto]"
        >
          <span className="num text-figure">{value}</span>
          <span className="text-small leading-snug text-ink-2">
            <b className="block text-[1.1875rem] leading-snug text-ink">{name}</b>
            {note}
          </span>
          <span>{end}</span>
          <span aria-hidden="true" className={`bar col-span-3 ${index === bars.length - 1 ? 'selected' : ''}`}>
            <span style={{ '--share': `${(amount / most) * 100}%` } as CSSProperties} />
          </span>
        </li>
      ))}
    </ol>
  );
}
