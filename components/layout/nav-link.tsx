'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link that knows whether it leads to where one is; for pages made for one person only. */
export function NavLink({
  href,
  className,
  isExact = false,
  children,
}: {
  href: Route;
  className?: string;
  /** pages below it have links of their own */
  isExact?: boolean;
  children: ReactNode;
}) {
  const pathname = usePathname();
  // The home of a language stands above every page; one is there only on the page itself.
  const within = pathname === href || (!isExact && href.split('/').length > 2 && pathname.startsWith(`${href}/`));
  return (
    <Link href={href} prefetch={false} aria-current={within ? 'page' : undefined} className={className}>
      {children}
    </Link>
  );
}
