import type { RecordKind } from '@/prisma/generated/enums';

/**
 * Every public page that has an address of its own, by area: for the site map, sitemap.xml, header and footer.
 * Paths are without the language; names are the messages `siteMap.areas.<key>` and `siteMap.pages.<key>`.
 * `records` = the page lists the published records of a kind, each of which has a page as well (its kind's `path`).
 */
export const siteAreas = [
  {
    key: 'find',
    pages: [
      { key: 'home', path: '' },
      { key: 'opportunities', path: '/opportunities' },
      { key: 'programmes', path: '/programmes' },
      { key: 'funding', path: '/funding' },
      { key: 'schemes', path: '/schemes', records: 'SCHEME' },
      { key: 'search', path: '/search' },
    ],
  },
  {
    key: 'come',
    pages: [
      { key: 'guides', path: '/guides', records: 'GUIDE' },
      { key: 'students', path: '/students' },
      { key: 'talent', path: '/talent' },
      { key: 'stations', path: '/stations', records: 'STATION' },
    ],
  },
  {
    key: 'innovate',
    pages: [
      { key: 'park', path: '/park' },
      { key: 'chains', path: '/chains', records: 'CHAIN' },
      { key: 'platforms', path: '/platforms', records: 'PLATFORM' },
      { key: 'organisations', path: '/organisations', records: 'ORGANISATION' },
    ],
  },
  {
    key: 'check',
    pages: [
      { key: 'reply', path: '/reply' },
      { key: 'promises', path: '/promises', records: 'PROMISE' },
      { key: 'policies', path: '/policies', records: 'POLICY' },
      { key: 'figures', path: '/figures', records: 'FIGURE' },
      { key: 'sources', path: '/sources' },
      { key: 'glossary', path: '/glossary', records: 'TERM' },
    ],
  },
  {
    key: 'about',
    pages: [
      { key: 'news', path: '/news', records: 'NEWS' },
      { key: 'about', path: '/about' },
      { key: 'contact', path: '/contact' },
      { key: 'verify', path: '/verify' },
      { key: 'accessibility', path: '/accessibility' },
      { key: 'privacy', path: '/privacy' },
      { key: 'siteMap', path: '/site-map' },
    ],
  },
] as const satisfies readonly SiteArea[];

type SiteArea = { key: string; pages: readonly { key: string; path: string; records?: RecordKind }[] };

export type SitePage = (typeof siteAreas)[number]['pages'][number];

/** All of them in one list. */
export const sitePages: readonly SitePage[] = siteAreas.flatMap(({ pages }): readonly SitePage[] => pages);
