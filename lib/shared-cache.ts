/**
 * Public pages that are made for each request, since what is filtered or searched stands in their address. They are
 * the same for everybody all the same, so a cache in front may keep each address for a minute, as it does with the
 * pages that Next keeps itself (for those Next says so, for these it would say the contrary).
 */
const filteredPages = ['opportunities'];

const locales = ':locale(zh-HK|zh-CN|en)';

/** Headers for next.config.ts. An official's preview, known by its cookie, shows drafts and is nobody else's. */
export function sharedPageHeaders() {
  return filteredPages.map((page) => ({
    source: `/${locales}/${page}`,
    missing: [{ type: 'cookie' as const, key: '__prerender_bypass' }],
    headers: [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate, s-maxage=60' }],
  }));
}
