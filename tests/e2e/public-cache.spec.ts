import type { APIRequestContext } from '@playwright/test';
import { makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { publicPages } from '@/tests/support/public-pages.mjs';

const kept = publicPages.filter(({ isKept }) => isKept);
const made = publicPages.filter(({ isKept }) => !isKept);

const ask = async (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  await request.get(path, { headers, maxRedirects: 0 });

/** Asked for until it comes from the cache: other tests publish meanwhile, and that renews every page. */
async function askUntilKept(request: APIRequestContext, path: string, headers: Record<string, string> = {}) {
  let answer = await ask(request, path, headers);
  await expect(async () => {
    answer = await ask(request, path, headers);
    expect(answer.headers()['x-nextjs-cache'], `${path} does not come from the cache of pages`).toBe('HIT');
  }).toPass({ timeout: 20_000 });
  return answer;
}

for (const { name, path } of kept) {
  test(`The page "${name}" is made once and kept, with no cookie, for anybody`, async ({ request }) => {
    for (const locale of ['zh-HK', 'en']) {
      const address = `/${locale}${path}`;
      const stranger = await askUntilKept(request, address);
      const headers = stranger.headers();
      expect(headers['set-cookie'], `${address} sets a cookie, so no shared cache would keep it`).toBeUndefined();
      // A cache in front may keep it, and nobody is shown one that is older than five minutes.
      expect(headers['cache-control']).toMatch(/^s-maxage=\d+(, stale-while-revalidate=[12]?\d{1,2})?$/);
    }
  });
}

test('A signed-in person is given the same kept bytes as a stranger', async ({ request }) => {
  const { applicants } = makeRows({ applicants: 1, application: 'empty' });
  const cookie = `authjs.session-token=${applicants[0]?.cookie}`;
  await expect(async () => {
    const stranger = await askUntilKept(request, '/en');
    const person = await askUntilKept(request, '/en', { Cookie: cookie });
    expect(await person.text()).toBe(await stranger.text());
    expect(person.headers()['set-cookie']).toBeUndefined();
  }).toPass({ timeout: 40_000 });
});

for (const { name, path } of made) {
  test(`The page "${name}" is made for each request, and a cache in front may keep it all the same`, async ({
    request,
  }) => {
    const address = `/zh-HK${path}`;
    const stranger = await ask(request, address);
    expect(stranger.status()).toBe(200);
    expect(stranger.headers()['set-cookie']).toBeUndefined();
    expect(stranger.headers()['cache-control']).toBe('public, max-age=0, must-revalidate, s-maxage=60');
    const preview = await ask(request, address, { Cookie: '__prerender_bypass=anything' });
    expect(preview.headers()['cache-control'], 'a preview may show drafts').toContain('private');
  });
}

test('Scripts and styles are kept for good, pages of one person never', async ({ request }) => {
  const html = await (await ask(request, '/en')).text();
  const files = [...html.matchAll(/\/_next\/static\/[^"\\]+\.(?:js|css)/g)].map(([file]) => file);
  expect(files.length).toBeGreaterThan(3);
  for (const file of new Set(files)) {
    const headers = (await ask(request, file)).headers();
    expect(headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options'], file).toBe('nosniff');
  }
  for (const path of ['/en/sign-in', '/en/my', '/en/admin']) {
    const headers = (await ask(request, path)).headers();
    expect(headers['cache-control'] ?? 'private', path).toMatch(/private|no-store/);
  }
});
