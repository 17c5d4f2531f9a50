import type { Metadata } from 'next';
import { type Locale, locales } from '@/lib/i18n/locales';

/** What the head of a public page says: title, summary, and the same page in the other languages. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
}: {
  locale: Locale;
  /** without language, e.g. `/programmes`; empty for the home page */
  path: string;
  title?: string;
  description: string;
}): Metadata {
  const languages = Object.fromEntries(locales.map((other) => [other, `/${other}${path}`]));
  return {
    ...(title ? { title } : {}),
    description,
    alternates: { canonical: `/${locale}${path}`, languages: { ...languages, 'x-default': `/en${path}` } },
    openGraph: { type: 'website', locale: locale.replace('-', '_'), url: `/${locale}${path}`, title, description },
  };
}
