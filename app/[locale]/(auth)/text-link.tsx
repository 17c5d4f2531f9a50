import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

export function TextLink({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <Link href={href} className="inline-block py-1 font-bold text-action underline underline-offset-4">
      {children}
    </Link>
  );
}
