import type { Route } from 'next';
import Link from 'next/link';
import { Mark } from '@/components/layout/mark';

/** Mark and name, the way home. */
export function Brand({ href, name, second }: { href: Route; name: string; second?: { text: string; lang?: string } }) {
  return (
    <Link href={href} className="flex min-h-12 items-center gap-2 lg:flex-none text-on-sign no-underline sm:gap-3">
      <Mark className="size-8 sm:size-9 lg:size-10" />
      <span className="min-w-0">
        <b className="block text-[0.9375rem] leading-tight tracking-[0.02em] max-[22.5rem]:text-[0.8125rem] sm:text-[1.125rem]">
          {name}
        </b>
        {second ? (
          <small lang={second.lang} className="block text-[0.75rem] leading-snug text-on-sign-2 max-[26rem]:hidden">
            {second.text}
          </small>
        ) : null}
      </span>
    </Link>
  );
}
