import type { Route } from 'next';
import Link from 'next/link';

/** Ways on from a part of a page. */
export function PageLinks({ links }: { links: { href: Route; label: string }[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 print:hidden">
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} prefetch={false} className="inline-block py-2">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
