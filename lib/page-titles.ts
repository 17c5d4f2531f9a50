import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { kinds } from '@/lib/library/kinds';
import { findPublishedRecord } from '@/lib/library/queries';
import { findPublishedProgramme } from '@/lib/programmes/queries';
import { siteAreas } from '@/lib/site-map';

type SitePage = (typeof siteAreas)[number]['pages'][number];

/** What the public page at a path (without language) is called; null when there is no such page. */
export async function findPublishedTitle(path: string, locale: Locale): Promise<string | null> {
  if (path === '') return (await translatorFor(locale))('layout.siteName');
  const page = siteAreas.flatMap(({ pages }) => pages as readonly SitePage[]).find((one) => one.path === path);
  if (page) return (await translatorFor(locale))(`siteMap.pages.${page.key}`);
  const last = path.split('/').at(-1) ?? '';
  if (path === `/programmes/${last}`) {
    const programme = await findPublishedProgramme(last);
    return programme && plainText(programme.title, locale);
  }
  const kind = kinds.find((one) => one.path(last) === path);
  const record = kind && (await findPublishedRecord(kind, last));
  return record ? plainText((record.content as { title: unknown }).title, locale) : null;
}
