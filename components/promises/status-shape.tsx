import type { PromiseStatus } from '@/lib/promises/rules';

const inks: Record<PromiseStatus, string> = {
  DONE: 'text-ok',
  ONGOING: 'text-action',
  NEXT: 'text-action',
  PLANNED: 'text-ink',
  HOPED: 'text-ink-2',
};

/**
 * The station of a promise, in a box of 20 by 20: square = done, full = ongoing, ring = next step, ring with a dot =
 * being planned, dashed = hoped for. Told apart by its form alone.
 */
export function StatusShape({ status, x = 0, y = 0 }: { status: PromiseStatus; x?: number; y?: number }) {
  return (
    <g transform={`translate(${x} ${y})`} className={`stroke-current ${inks[status]}`}>
      {status === 'DONE' ? (
        <rect x="3" y="3" width="14" height="14" rx="1" strokeWidth="1" className="fill-current" />
      ) : null}
      {status === 'ONGOING' ? <circle cx="10" cy="10" r="7" strokeWidth="1" className="fill-current" /> : null}
      {status === 'NEXT' ? <circle cx="10" cy="10" r="6" strokeWidth="3" className="hollow" /> : null}
      {status === 'PLANNED' ? (
        <>
          <circle cx="10" cy="10" r="6.500" strokeWidth="2" className="signal-ground" />
          <circle cx="10" cy="10" r="2.500" strokeWidth="0" className="signal-dot" />
        </>
      ) : null}
      {status === 'HOPED' ? (
        <circle cx="10" cy="10" r="6.500" strokeWidth="2" strokeDasharray="3.200 2.600" className="hollow" />
      ) : null}
    </g>
  );
}

/** The station beside a word that says the same. */
export function StatusGlyph({ status, className = 'size-5' }: { status: PromiseStatus; className?: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={`flex-none ${className}`}>
      <StatusShape status={status} />
    </svg>
  );
}
