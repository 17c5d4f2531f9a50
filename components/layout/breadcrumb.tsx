import type { Route } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { routes } from '@/lib/routes';

/** Where am I: home, the pages between, and the last station, which is this page. */
export async function Breadcrumb({
  between = [],
  here,
}: {
  between?: { href: Route; label: string }[];
  here: ReactNode;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('layout')]);
  return (
    <nav aria-label={t('position')} className="crumb wrap print:hidden pt-4 text-small">
      <ol className="flex flex-wrap gap-y-1">
        {[{ href: routes.home(locale), label: t('nav.home') }, ...between].map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
