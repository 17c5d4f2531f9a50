import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type Locale, locales } from '@/lib/i18n/locales';

/** What the head of a public page says: title, summary, and the same page in the other languages. */
export async function pageMetadata({
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
}): Promise<Metadata> {
  const t = await getTranslations('layout');
  const languages = Object.fromEntries(locales.map((other) => [other, `/${other}${path}`]));
  return {
    ...(title ? { title } : {}),
    description,
    alternates: { canonical: `/${locale}${path}`, languages: { ...languages, 'x-default': `/en${path}` } },
    openGraph: {
      type: 'website',
      siteName: t('siteName'),
      locale: locale.replace('-', '_'),
      url: `/${locale}${path}`,
      title: title ?? t('siteName'),
      description,
      images: [{ url: `/og/${locale}${path || '/home'}.png`, width: 1200, height: 630, alt: title ?? t('siteName') }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
