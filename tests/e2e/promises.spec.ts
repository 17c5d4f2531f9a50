import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const phone = { width: 390, height: 844 };
const t = words('en', 'promises');

/** Links to promises in the list that a reader can see. */
const listed = (page: Page) =>
  page.locator('main #all').locator('xpath=ancestor::section[1]').locator('a[href^="/en/promises/C"]:visible');

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('A reader narrows the 42 promises down and takes the filters away again', async ({ page }) => {
    await page.goto('/en/promises');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('42 promises, word by word');
    await expect(listed(page)).toHaveCount(42);

    await page.getByRole('navigation', { name: t.facet.status }).getByRole('link', { name: 'Next step 9' }).click();
    await expect(page).toHaveURL(/\/en\/promises\?status=next$/);
    await expect(page.getByRole('status')).toHaveText('9 promises shown');
    await expect(listed(page)).toHaveCount(9);

    await page
      .getByRole('navigation', { name: t.facet.body })
      .getByRole('link', { name: 'Named in the reply 1' })
      .click();
    await expect(page).toHaveURL(/\?status=next&body=named$/);
    await expect(listed(page)).toHaveText(['Use the strengths of the human resources departments in serving talent']);

    await page.getByRole('link', { name: t.clear }).click();
    await expect(page).toHaveURL(/\/en\/promises$/);
    await expect(listed(page)).toHaveCount(42);
  });

  test('Filters that leave nothing over say so and lead back', async ({ page }) => {
    await page.goto('/en/promises?status=done&body=named');
    await expect(page.getByText(t.nothing)).toBeVisible();
    await page.getByRole('link', { name: t.clear }).click();
    await expect(listed(page)).toHaveCount(42);
  });

  test('On a phone the list is folded by section or by status', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/en/promises');
    await expect(listed(page)).toHaveCount(0);
    await page.getByRole('heading', { name: '1. Science, education and talent' }).click();
    await expect(listed(page)).toHaveCount(5);

    await page.getByText(t.filter, { exact: true }).click();
    await page.getByRole('navigation', { name: t.facet.group }).getByRole('link', { name: t.grouping.status }).click();
    await page.getByRole('main').getByRole('heading', { name: 'Done' }).click();
    await expect(listed(page)).toHaveCount(2);
  });

  test('A promise tells its words, its body and what happened, and leads to its sentence and its neighbours', async ({
    page,
  }) => {
    await page.goto('/en/promises/C02');
    const main = page.getByRole('main');
    await expect(main.locator('blockquote[lang="zh-CN"]')).toHaveText(
      '面向香港大力宣介天开高教科创园建设新思路、新举措',
    );
    await expect(main.getByText('Words of the document (Simplified Chinese)')).toBeVisible();
    await expect(main.getByText(t.body.unnamed, { exact: true })).toBeVisible();
    const line = main.locator('.progress-line > li');
    await expect(line).toHaveCount(2);
    await expect(line.nth(0)).toContainText('2024 (inferred)');
    await expect(line.nth(1)).toContainText('18 May 2025');
    await expect(line.nth(1).getByRole('link', { name: 'P09: see the source' })).toBeVisible();
    expect(await main.getByRole('link', { name: t.ask }).getAttribute('href')).toBe(
      '/en/contact?about=%2Fpromises%2FC02',
    );

    await main.getByRole('link', { name: /^Sentence 9:/ }).click();
    await expect(page).toHaveURL(/\/en\/reply#s09$/);
    await expect(page.locator('#s09')).toBeInViewport();

    await page.goto('/en/promises/C41');
    await page.getByRole('link', { name: new RegExp(t.next) }).click();
    await expect(page).toHaveURL(/\/C42$/);
    await expect(page.getByRole('link', { name: new RegExp(t.next) })).toHaveCount(0);
    expect((await page.goto('/en/promises/C43'))?.status()).toBe(404);
  });

  test('The reply in Hong Kong Chinese is a rendering, with the original labelled under it', async ({ page }) => {
    const r = words('zh-HK', 'reply');
    await page.goto('/zh-HK/reply');
    const sentence = page.locator('#s20');
    await expect(sentence.locator('.passage-text')).toHaveText(
      '研究和完善製造業立市政策，引導和支持企業發揮創新主體的作用。',
    );
    const original = sentence.locator('blockquote');
    await expect(original).toBeHidden();
    await sentence.getByText(r.originalCorrected).click();
    await expect(original).toBeVisible();
    await expect(original).toHaveAttribute('lang', 'zh-CN');
    await expect(original).toHaveText('研究完善制造业立市政策，引导支持企业发挥创新主体作用。');
    await expect(original.locator('ins')).toHaveText('制');
    expect(await sentence.getByRole('link', { name: r.ask }).getAttribute('href')).toBe(
      '/zh-HK/contact?about=%2Freply%23s20',
    );
    await expect(page.locator('article')).toHaveCount(36);
    await expect(page.locator('#corrections').locator('..').locator('ins')).toHaveText(['二', '制', '市', '后']);
  });

  test('The reply in Simplified Chinese is the original, with corrections marked in it', async ({ page }) => {
    await page.goto('/zh-CN/reply');
    const sentence = page.locator('#s23 .passage-text');
    await expect(sentence.locator('ins')).toHaveText('市');
    await expect(sentence).toContainText('我市颁布《天津市人才发展促进条例》');
    await expect(page.locator('#s23 blockquote')).toHaveCount(0);
    await expect(page.locator('#transfer')).toHaveText('2二、 加速推进科技成果产业化');
  });
});

test('The feed is well-formed Atom, in each language, and is not sent twice', async ({ page, request }) => {
  await page.goto('/en/promises');
  const found = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect(new URL(found ?? '').pathname).toBe('/feeds/promises/en');
  for (const locale of locales) {
    const response = await request.get(`/feeds/promises/${locale}`, { maxRedirects: 0 });
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const read = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        const one = (parent: ParentNode, name: string) =>
          [...parent.children].filter((child) => child.localName === name);
        const entries = one(parsed.documentElement, 'entry');
        return {
          faults: parsed.getElementsByTagName('parsererror').length,
          namespace: parsed.documentElement.namespaceURI,
          language: parsed.documentElement.getAttribute('xml:lang'),
          parts: ['id', 'title', 'updated', 'author'].map((name) => one(parsed.documentElement, name).length),
          entries: entries.map((entry) => ({
            id: one(entry, 'id')[0]?.textContent,
            wanted: ['id', 'title', 'updated', 'link', 'summary'].every((name) => one(entry, name).length === 1),
            updated: one(entry, 'updated')[0]?.textContent ?? '',
          })),
        };
      },
      await response.text(),
    );
    expect(read).toMatchObject({
      faults: 0,
      namespace: 'http://www.w3.org/2005/Atom',
      language: locale,
      parts: [1, 1, 1, 1],
    });
    expect(read.entries.length).toBeGreaterThanOrEqual(42);
    expect(new Set(read.entries.map(({ id }) => id)).size).toBe(read.entries.length);
    expect(read.entries.filter(({ wanted, updated }) => !wanted || Number.isNaN(Date.parse(updated)))).toEqual([]);

    const { etag = '', 'last-modified': changed = '' } = response.headers();
    const again = (headers: Record<string, string>) => request.get(`/feeds/promises/${locale}`, { headers });
    expect((await again({ 'If-None-Match': etag })).status()).toBe(304);
    expect((await again({ 'If-Modified-Since': changed })).status()).toBe(304);
    expect((await again({ 'If-None-Match': '"another"', 'If-Modified-Since': changed })).status()).toBe(200);
  }
  expect((await request.get('/feeds/promises/fr', { maxRedirects: 0 })).status()).toBe(404);
});
