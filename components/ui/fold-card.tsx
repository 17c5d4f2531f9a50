import type { ReactNode } from 'react';

const tones = { plain: '', action: 'text-action', bad: 'text-bad' };

/** A card that says what could be done, and opens to do it: for what few want, or nobody should do by a slip. */
export function FoldCard({
  title,
  tone = 'plain',
  className = '',
  children,
}: {
  title: ReactNode;
  tone?: keyof typeof tones;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details className={`rounded-base border border-line bg-surface px-5 py-3 ${className}`}>
      <summary className={`min-h-11 cursor-pointer py-2 font-bold ${tones[tone]}`}>{title}</summary>
      <div className="pb-2">{children}</div>
    </details>
  );
}
