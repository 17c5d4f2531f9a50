import type { Route } from 'next';
import Link from 'next/link';

type FilterLink = { href: Route; label: string; count?: number; isCurrent: boolean };

/** Views of one list side by side, each with how many rows it holds; the present one is a dark plate. */
export function FilterLinks({ label, links }: { label: string; links: FilterLink[] }) {
  return (
    <nav aria-label={label} className="mt-6">
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
