import type { ReactNode } from 'react';

/** Nothing here: why, and what one can do. Drawn as a line whose next station is not reached yet. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-base border border-dashed border-line-strong px-6 py-10">
      <svg
        viewBox="0 0 120 24"
        aria-hidden="true"
        className="h-6 w-30 fill-surface stroke-line-strong"
        strokeWidth={4}
        strokeLinecap="round"
      >
        <path d="M16 12H60" />
        <path d="M60 12h44" strokeDasharray="1 9" />
        <circle cx="12" cy="12" r="8" />
        <circle cx="108" cy="12" r="8" strokeDasharray="4 4" strokeLinecap="butt" />
      </svg>
      <p className="mt-4 text-h3 leading-snug font-bold">{title}</p>
      {children ? <div className="mt-1 max-w-[40em] text-ink-2">{children}</div> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  );
}
