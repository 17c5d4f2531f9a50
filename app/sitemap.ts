import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { type Locale, locales } from '@/lib/i18n/locales';
import { listPublishedProgrammeSlugs } from '@/lib/programmes/queries';

export const dynamic = 'force-dynamic';

/** Every public page in its three languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = env().APP_URL;
  const fixed = ['', '/opportunities', '/programmes', '/figures', '/about', '/accessibility', '/privacy'].map(
    (path) => ({ path }),
  );
  const programmes = (await listPublishedProgrammeSlugs()).map(({ slug, updatedAt }) => ({
    path: `/programmes/${slug}`,
    lastModified: updatedAt,
  }));
  const at = (locale: Locale, path: string) => `${origin}/${locale}${path}`;
  return [...fixed, ...programmes].flatMap(({ path, ...page }) =>
    locales.map((locale) => ({
      ...page,
      url: at(locale, path),
      alternates: { languages: Object.fromEntries(locales.map((other) => [other, at(other, path)])) },
    })),
  );
}
