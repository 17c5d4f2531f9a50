import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { type Locale, locales } from '@/lib/i18n/locales';
import { listPublishedAddresses } from '@/lib/library/queries';
import { listPublishedProgrammeSlugs } from '@/lib/programmes/queries';
import { listPublishedResults } from '@/lib/results/queries';
import { resultsPath } from '@/lib/routes';
import { siteAreas } from '@/lib/site-map';

export const dynamic = 'force-dynamic';

/** Pages that are made of what a reader asks for are not for search engines. */
const notListed = ['/search', '/contact'];

/** Every public page in its three languages, with the time of its last change where that is known. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = env().APP_URL;
  const [records, programmes, results] = await Promise.all([
    listPublishedAddresses(),
    listPublishedProgrammeSlugs(),
    listPublishedResults(),
  ]);
  const changed = new Map<string, Date | undefined>();
  for (const { pages } of siteAreas) {
    for (const { path } of pages) if (!(notListed as readonly string[]).includes(path)) changed.set(path, undefined);
  }
  for (const { slug, updatedAt } of programmes) changed.set(`/programmes/${slug}`, updatedAt);
  for (const { code, updatedAt, programme } of results) changed.set(resultsPath(programme.slug, code), updatedAt);
  // A record that is a part of another page has no address of its own.
  for (const { path, updatedAt } of records) if (!path.includes('#')) changed.set(path, updatedAt);
  const at = (locale: Locale, path: string) => `${origin}/${locale}${path}`;
  return [...changed].flatMap(([path, lastModified]) =>
    locales.map((locale) => ({
      url: at(locale, path),
      lastModified,
      alternates: { languages: Object.fromEntries(locales.map((other) => [other, at(other, path)])) },
    })),
  );
}
