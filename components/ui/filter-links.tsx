import type { Route } from 'next';
import Link from 'next/link';

type FilterLink = { href: Route; label: string; count?: number; isCurrent: boolean };

/**
 * Views of one list side by side, each with how many rows it holds; the present one is a dark plate. `showLabel` where
 * there is more than one such row of views.
 */
export function FilterLinks({
  label,
  links,
  showLabel = false,
}: {
  label: string;
  links: FilterLink[];
  showLabel?: boolean;
}) {
  return (
    <nav
      aria-label={label}
      className={showLabel ? 'grid gap-x-4 gap-y-1 md:grid-cols-[8rem_minmax(0,1fr)] md:items-start' : 'mt-6'}
    >
      {showLabel ? (
        <p aria-hidden="true" className="text-small font-bold md:pt-2.5">
          {label}
        </p>
      ) : null}
      <ul className="flex flex-wrap gap-2">
        {links.map(({ href, label: name, count, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent ? 'true' : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-base border border-line-strong bg-surface px-3.5 text-small text-ink no-underline hover:bg-sunken aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:font-bold aria-[current]:text-surface"
            >
              {name}
              {count === undefined ? null : <span className="num text-small font-normal">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
