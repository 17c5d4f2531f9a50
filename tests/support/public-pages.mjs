/**
 * The public pages that are measured: by the e2e budgets, by `npm run bench:pages` and by `npm run bench:lighthouse`.
 * A new kind of page gets a line here. The budget test also takes one address of each other kind from the sitemap, so
 * that a page nobody thought of is measured all the same.
 *
 * - `path` without its language; the empty one is the home page
 * - `isKept` whether the answer comes from the cache of pages (else the page is made for each request)
 * - `load` in which of the three parts of `bench:pages` it is: home, list or detail
 *
 * @type {{ name: string, path: string, isKept: boolean, load?: 'home' | 'list' | 'detail' }[]}
 */
export const publicPages = [
  { name: 'home', path: '', isKept: true, load: 'home' },
  { name: 'opportunities', path: '/opportunities', isKept: false, load: 'list' },
  { name: 'opportunities, filtered', path: '/opportunities?purposes=study', isKept: false },
  { name: 'programmes', path: '/programmes', isKept: true, load: 'list' },
  { name: 'a programme', path: '/programmes/cpsf-tianjin-joint-funding', isKept: true, load: 'detail' },
  { name: 'figures', path: '/figures', isKept: true },
  { name: 'about', path: '/about', isKept: true },
  { name: 'accessibility', path: '/accessibility', isKept: true },
  { name: 'privacy', path: '/privacy', isKept: true },
];

/** The kind of an address: `/policies`, and one for everything below it, `/policies/…`. */
export function kindOf(path) {
  const [first = '', ...below] = path.split('?')[0].split('/').filter(Boolean);
  return `/${first}${below.map(() => '/…').join('')}`;
}

/** One page of each kind that the sitemap names in a language and that is not among `known`. */
export function otherKinds(sitemap, locale, known = publicPages) {
  const kinds = new Set(known.map(({ path }) => kindOf(path)));
  const found = [];
  for (const [, address] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const { pathname } = new URL(address);
    if (pathname !== `/${locale}` && !pathname.startsWith(`/${locale}/`)) continue;
    const path = pathname.slice(locale.length + 1);
    const kind = kindOf(path);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    found.push({ name: kind, path });
  }
  return found;
}
