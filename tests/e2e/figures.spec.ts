import { locales } from '@/lib/i18n/locales';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

for (const locale of locales) {
  test(`A figure in ${locale} shows its number, its words, its values over time, and leads on`, async ({ page }) => {
    const t = words(locale, 'figures');
    await page.goto(`/${locale}/figures`);
    await page.locator('#F01').getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/figures/F01$`));
    const main = page.getByRole('main');
    await expect(main.getByText('69', { exact: true }).first()).toBeVisible();
    await expect(main.getByText(t.origin.DOCUMENT).first()).toBeVisible();
    await expect(main.locator('blockquote[lang="zh-CN"]')).toHaveText('形成69平方公里“一核两翼”发展格局');
    await expect(main.getByRole('img')).toHaveAttribute('aria-label', /95\.67/);
    await expect(main.getByRole('table', { name: t.seriesTable }).getByRole('row')).toHaveCount(3);
    await main.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/figures/F02$`));
  });
}

test('A mark leads to its source, which says what stands on it', async ({ page }) => {
  await page.goto('/en/figures/F28');
  await page
    .getByRole('main')
    .getByRole('link', { name: words('en', 'figures').sourceOf.replace('{id}', 'P20') })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/sources#P20$/);
  const source = page.locator('#P20');
  await expect(source).toBeInViewport();
  await expect(source).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await source.locator('summary').click();
  await expect(source.getByRole('link', { name: 'Entrepreneurs of both cities at the 2021 week' })).toBeVisible();
  await expect(page.locator('#P34')).toHaveCount(0);
});

test('Addresses from before still lead somewhere: a figure and a source of the list', async ({ page }) => {
  await page.goto('/zh-HK/figures#F07');
  await expect(page.locator('#F07')).toBeInViewport();
  await page.goto('/zh-HK/figures#P20');
  await expect(page.locator('#P20').getByRole('link')).toBeInViewport();
});

test('What is not there is not found', async ({ page }) => {
  for (const path of ['/figures/F99', '/figures/P20', '/stations/no-such-unit', '/platforms/no-such-platform']) {
    expect((await page.goto(`/en${path}`))?.status(), path).toBe(404);
  }
});

test('The figures can be taken away, once', async ({ request }) => {
  for (const path of ['/api/open/figures.json', '/api/open/figures.csv']) {
    const first = await request.get(path);
    expect([first.status(), first.headers()['cache-control']]).toEqual([
      200,
      'public, max-age=60, stale-while-revalidate=86400',
    ]);
    expect(await first.text()).toContain('天開高教科創園');
    const again = await request.get(path, { headers: { 'If-None-Match': first.headers().etag ?? '' } });
    expect(again.status(), path).toBe(304);
  }
});

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('A station is found by its kind and a word; the count beside a choice is what one then gets', async ({
    page,
  }) => {
    const t = words('zh-HK', 'stations');
    await page.goto('/zh-HK/stations');
    await expect(page.getByRole('row')).toHaveCount(10);
    await page.getByLabel(t.words).fill('藥學');
    await page.getByRole('button', { name: t.search }).click();
    await expect(page).toHaveURL(/[?&]q=/);
    const kind = page.getByLabel(t.kind, { exact: true });
    await kind.selectOption({ label: '博士後創新實踐基地（1）' });
    await page.getByRole('button', { name: t.search }).click();
    await expect(page).toHaveURL(/[?&]kind=base/);
    await expect(kind).toHaveValue('base');
    await expect(page.getByRole('row')).toHaveCount(2);
    await page.getByRole('link', { name: '示例藥業公司' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('示例藥業公司');
    await expect(page.getByText(t.sampleUnit)).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: t.clear }).click();
    await expect(page.getByRole('row')).toHaveCount(10);
  });

  test('Platforms are narrowed by place, and nothing found says so and leads back', async ({ page }) => {
    const t = words('en', 'platforms');
    await page.goto('/en/platforms');
    await page.getByLabel(t.place, { exact: true }).selectOption('HONG_KONG');
    await page.getByRole('button', { name: t.show }).click();
    await expect(page).toHaveURL(/place=HONG_KONG/);
    await expect(page.getByText(t.noMatch)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: t.clear }).first().click();
    await expect(
      page.getByRole('link', { name: 'Innovation platform of the National Center with Nankai University' }),
    ).toBeVisible();
  });

  test('The three schemes stand side by side, each amount in its own words', async ({ page }) => {
    await page.goto('/en/funding');
    const row = page.getByRole('row', { name: /^Amount/ });
    await expect(row.getByRole('cell')).toHaveCount(3);
    await expect(row.locator('blockquote')).toHaveText(['给予三年20万资助', '最高三年30万元奖励资助']);
    await page
      .getByRole('link', { name: words('en', 'funding').toProgramme })
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/programmes\/cpsf-tianjin-joint-funding$/);
  });
});
