import { expect, test } from '@/tests/e2e/support/test';

test.describe('The first visit', () => {
  const cases: [string, string][] = [
    ['zh-HK,zh;q=0.9,en;q=0.8', 'zh-HK'],
    ['zh-TW', 'zh-HK'],
    ['zh-MO', 'zh-HK'],
    ['zh-Hant-CN', 'zh-HK'],
    ['zh-CN,zh;q=0.9', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['fr-FR,fr;q=0.9', 'en'],
    ['en;q=0.3,zh-HK;q=0.9', 'zh-HK'],
  ];
  for (const [accepts, locale] of cases) {
    test(`${accepts} is greeted in ${locale}`, async ({ request }) => {
      const response = await request.get('/', { headers: { 'Accept-Language': accepts }, maxRedirects: 0 });
      expect([response.status(), new URL(response.headers().location ?? '', 'http://x').pathname]).toEqual([
        307,
        `/${locale}`,
      ]);
    });
  }
});

test('The switch keeps the page and its query, and the choice is remembered', async ({ page }) => {
  await page.goto('/zh-HK/programmes/cpsf-tianjin-joint-funding');
  await page.getByRole('link', { name: '简体中文' }).first().click();
  await expect(page).toHaveURL(/\/zh-CN\/programmes\/cpsf-tianjin-joint-funding$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.goto('/');
  await expect(page).toHaveURL(/\/zh-CN$/);
  await page.goto('/zh-CN/sign-in?next=%2Fzh-CN%2Fmy%2Faccount');
  await page
    .getByRole('link', { name: /English/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
});

test('A page that does not exist is a real 404 in the reader’s language, with a way on', async ({ page }) => {
  for (const [locale, path] of [
    ['zh-HK', '/no-such-page'],
    ['en', '/programmes/no-such-programme'],
  ]) {
    const response = await page.goto(`/${locale}${path}`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale ?? '');
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
  }
});

test('A file that does not exist is not found, and no fault of ours', async ({ request }) => {
  for (const path of ['/favicon.ico', '/no-such.txt', '/en/programmes/no-such.png', '/zz/programmes/no-such.png']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('A private page asks a stranger to sign in with a real redirect, and leads back', async ({ request }) => {
  for (const path of ['/en/my/applications', '/zh-HK/admin/applications', '/zh-CN/admin/audit']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(307);
    const to = new URL(response.headers().location ?? '', 'http://x');
    expect([to.pathname, to.searchParams.get('next')]).toEqual([`/${path.split('/')[1]}/sign-in`, path]);
  }
});

test('Quotations of the document in Traditional Chinese pages are labelled as Simplified originals', async ({
  page,
}) => {
  await page.goto('/zh-HK/programmes/cpsf-tianjin-joint-funding');
  const quotes = page.locator('blockquote');
  expect(await quotes.count()).toBeGreaterThan(0);
  for (const quote of await quotes.all()) {
    await expect(quote).toHaveAttribute('lang', 'zh-CN');
    await expect(quote.locator('xpath=..').getByText('簡體')).toHaveCount(1);
  }
});
