import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

for (const locale of ['zh-HK', 'en'] as const) {
  test(`A reader in ${locale} sees where the park is and asks to move in`, async ({ page }) => {
    const t = words(locale, 'park');
    await page.setViewportSize(desktop);
    await page.goto(`/${locale}/park`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);
    // One of the two drawings at a time, the same words in both.
    const map = page.getByRole('img', { name: t.mapName });
    await expect(map).toHaveCount(1);
    await expect(map).toBeVisible();
    const wide = await map.getAttribute('aria-labelledby');
    await page.setViewportSize(phone);
    await expect(map).toHaveCount(1);
    expect(await map.getAttribute('aria-labelledby')).not.toBe(wide);
    await expect(page.getByText('3,542', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: t.landing })).toHaveAttribute(
      'href',
      `/${locale}/contact?about=%2Fpark&topic=LANDING`,
    );
    await expect(page.getByRole('link', { name: t.visit })).toHaveAttribute(
      'href',
      `/${locale}/contact?about=%2Fpark&topic=VISIT`,
    );
  });
}

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('A reader finds the parks of Hong Kong among the organisations, and clears the filter', async ({ page }) => {
    const t = words('en', 'organisations');
    await page.goto('/en/organisations');
    const partners = page.getByRole('navigation', { name: t.partners });
    await partners.getByRole('link', { name: /^Science park 3$/ }).click();
    await expect(page).toHaveURL('/en/organisations?class=park');
    await expect(page.getByText('3 organisations')).toBeVisible();
    const place = page.getByRole('combobox', { name: t.list.place });
    await expect(place.getByRole('option', { name: 'Hong Kong (2)' })).toBeAttached();
    await place.selectOption('hong-kong');
    await page.getByRole('button', { name: t.apply }).click();
    await expect(page.getByText('2 organisations')).toBeVisible();
    expect(new URL(page.url()).searchParams.get('class')).toBe('park');
    expect(new URL(page.url()).searchParams.get('place')).toBe('hong-kong');
    await expect(page.getByRole('article').getByRole('heading')).toHaveText([
      'Hong Kong Science and Technology Parks Corporation (HKSTP)',
      'Hong Kong station of Tiankai Park’s global liaison network',
    ]);
    await page.getByRole('link', { name: t.clear }).click();
    await expect(page).toHaveURL('/en/organisations');
  });

  test('A combination without an organisation says so, and leads back', async ({ page }) => {
    const t = words('zh-HK', 'organisations');
    await page.goto('/zh-HK/organisations?class=investor&chain=hydrogen');
    await expect(page.getByText(t.noneFound)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: t.clear }).last().click();
    await expect(page).toHaveURL('/zh-HK/organisations');
  });

  test('A reader goes from the news of a topic and year to an item, and on to the one before it', async ({ page }) => {
    const t = words('zh-HK', 'news');
    await page.goto('/zh-HK/news');
    await page.getByRole('combobox', { name: t.topic }).selectOption('park');
    await page.getByRole('combobox', { name: t.year }).selectOption('2025');
    await page.getByRole('button', { name: t.apply }).click();
    await expect(page.getByText('1 則消息')).toBeVisible();
    await page.getByRole('article').getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL('/zh-HK/news/tiankai-two-years');
    await expect(page.getByText('95.67 平方公里').first()).toBeVisible();
    await page.getByRole('navigation', { name: t.title }).getByRole('link').last().click();
    await expect(page).toHaveURL('/zh-HK/news/manufacturing-rules-consultation');
  });

  test('A chain says plainly what has no source, and leads to what belongs to it', async ({ page }) => {
    const t = words('en', 'chains');
    await page.goto('/en/chains');
    await page.getByRole('link', { name: 'High-end machine tools' }).click();
    await expect(page.getByText(t.noSegment)).toHaveCount(3);
    await expect(page.getByText(t.emptyList)).toHaveCount(3);
    await expect(page.getByText(t.noProgrammes)).toBeVisible();
    await page.getByRole('link', { name: 'Tianjin Municipal Bureau of Industry and Information Technology' }).click();
    await expect(page).toHaveURL('/en/organisations/tianjin-industry-bureau');
  });
});

test('What is not there is not found', async ({ page }) => {
  for (const path of ['/en/chains/textiles', '/en/organisations/nobody', '/zh-HK/news/nothing']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test('The feed of the news is served in each language, whatever language the reader prefers', async ({ request }) => {
  for (const locale of ['zh-HK', 'zh-CN', 'en']) {
    const response = await request.get(`/feeds/news/${locale}`, {
      headers: { 'Accept-Language': 'fr' },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('application/rss+xml; charset=utf-8');
    expect(await response.text()).toContain(`<language>${locale.toLowerCase()}</language>`);
  }
  expect((await request.get('/feeds/news/fr', { maxRedirects: 0 })).status()).toBe(404);
});
