import { locales } from '@/lib/i18n/locales';
import { siteAreas } from '@/lib/site-map';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const quoted = '高标准打造天开高教科创园';

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('A reader filters the glossary, searches in another script, and opens a term', async ({ page }) => {
    const t = words('zh-HK', 'terms');
    await page.goto('/zh-HK/glossary');
    await page.getByRole('link', { name: `${t.origin.reply} 51` }).click();
    await expect(page).toHaveURL(/\/zh-HK\/glossary\?from=reply$/);
    await expect(page.getByRole('main').getByRole('row')).toHaveCount(51 + 1);

    await page.getByLabel(t.kind).selectOption({ label: '地方、園區' });
    await page.getByRole('button', { name: t.find }).click();
    await expect(page.getByRole('main').getByRole('row')).toHaveCount(2 + 1);
    await expect(page.getByRole('row', { name: /N03/ })).toContainText('一核两翼');

    await page.getByLabel(t.search).fill('天开高教');
    await page.getByRole('button', { name: t.find }).click();
    await expect(page).toHaveTitle(/找到 1 個/);
    await page.getByRole('link', { name: /N02/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('天開高教科創園（天開園）');
  });

  test('A reader who finds nothing is told so and led back; a second page is one link away', async ({ page }) => {
    const t = words('en', 'terms');
    await page.goto('/en/glossary?q=no-such-word');
    await expect(page.getByText(t.nothing, { exact: true })).toBeVisible();
    await page.getByRole('link', { name: t.showAll }).click();
    await expect(page).toHaveURL(/\/en\/glossary$/);
    await page.getByRole('link', { name: words('en', 'common').nextPage }).click();
    await expect(page).toHaveURL(/\?page=2$/);
    await expect(page.getByRole('main').getByRole('row')).toHaveCount(60 + 1);
  });
});

for (const locale of locales) {
  test(`N02 in ${locale}: three languages, the reply’s words, the source and what to do`, async ({ page }) => {
    const t = words(locale, 'terms');
    await page.goto(`/${locale}/glossary/N02`);
    const main = page.getByRole('main');
    for (const [lang, name] of [
      ['zh-HK', '天開高教科創園（天開園）'],
      ['zh-CN', '天开高教科创园（天开园）'],
      ['en', 'Tiankai Higher Education Innovation Park (Tiankai Park)'],
    ])
      await expect(main.locator(`dd[lang="${lang}"]`)).toHaveText(name ?? '');
    const quotation = main.locator('blockquote');
    await expect(quotation).toHaveAttribute('lang', 'zh-CN');
    await expect(quotation).toContainText(quoted);
    await expect(main.getByRole('heading', { name: t.canDo })).toBeVisible();
    await expect(main.locator(`a[href="/${locale}/park"]`)).toBeVisible();
    await expect(main.getByRole('row', { name: /^P00/ })).toContainText('2024');
    await page.getByRole('link', { name: /N03/ }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/N03$`));
    await expect(page.getByRole('link', { name: /N02/ })).toBeVisible();
  });

  test(`The site map in ${locale} leads to every public page, by area`, async ({ page }) => {
    const t = words(locale, 'siteMap');
    await page.goto(`/${locale}/site-map`);
    for (const { key, pages } of siteAreas) {
      const links = page
        .getByRole('main')
        .getByRole('navigation', { name: t.areas[key], exact: true })
        .getByRole('link');
      await expect(links).toHaveText(pages.map((one) => t.pages[one.key]));
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(addresses).toEqual(pages.map(({ path }) => `/${locale}${path}`));
    }
  });
}

test('A term that does not exist is a real 404', async ({ page }) => {
  expect((await page.goto('/zh-HK/glossary/N99'))?.status()).toBe(404);
});
