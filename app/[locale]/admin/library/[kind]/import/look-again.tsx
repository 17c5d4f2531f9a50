'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const everyMilliseconds = 1_000;

/** Looks how far the work is, every second; without JavaScript it is a link. */
export function LookAgain({ href, text }: { href: Route; text: string }) {
  const router = useRouter();
  useEffect(() => {
    const timer = window.setInterval(() => router.refresh(), everyMilliseconds);
    return () => window.clearInterval(timer);
  }, [router]);
  return (
    <Link href={href} prefetch={false} className="mt-2 inline-block py-2 text-small">
      {text}
    </Link>
  );
}
