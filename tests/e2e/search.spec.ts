import { expectAccessible } from '@/tests/e2e/support/accessible';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const t = words('zh-HK', 'search');

test('A reader types pinyin, chooses a suggestion with the keyboard and is at the page', async ({ page }) => {
  await page.goto('/zh-HK');
  await page.getByRole('banner').getByRole('link', { name: t.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);
  const field = page.getByLabel(t.label);
  await field.pressSequentially('boshihou');
  const list = page.getByRole('listbox', { name: t.suggestions });
  await expect(list.getByRole('option').first()).toContainText('博士後創新崗位');
  await expect(page.getByRole('status')).toHaveText('8 項建議');
  await expectAccessible(page, 'suggestions');
  await field.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('boshihou');
  await field.press('Backspace');
  await expect(list).toBeVisible();
  await field.press('ArrowUp');
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(list.locator('[aria-selected=true]')).toHaveCount(0);
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/zh-HK\/glossary\/N35$/);
});

test('A suggestion can be tapped; Enter without one searches for what was typed', async ({ page }) => {
  await page.goto('/en/search');
  const field = page.getByLabel(words('en', 'search').label);
  await field.pressSequentially('innovation post');
  await page
    .getByRole('option', { name: /Postdoctoral innovation post/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/glossary\/N35$/);
  await page.goto('/en/search');
  await field.fill('innovation post');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=innovation\+post$/);
  await expect(page.locator('mark').first()).toHaveText('Postdoctoral');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form searches, hits are marked in their own script, kinds and pages are links', async ({ page }) => {
    await page.goto('/zh-HK/search');
    await page.getByLabel(t.label).fill('博士后');
    await page.getByRole('button', { name: t.submit }).click();
    await expect(page).toHaveURL(/\/zh-HK\/search\?q=%E5%8D%9A%E5%A3%AB%E5%90%8E$/);
    await expect(page.getByLabel(t.label)).toHaveValue('博士后');
    await expect(page.locator('h3 mark').first()).toHaveText('博士後');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow');
    await page.getByRole('navigation', { name: t.filter }).getByRole('link', { name: t.kind.FIGURE }).click();
    await expect(page).toHaveURL(/kind=FIGURE/);
    for (const kind of await page.locator('article > p b').allTextContents()) expect(kind).toBe(t.kind.FIGURE);
  });
});

test('The server answers suggestions for everybody alike, and odd questions with nothing', async ({ request }) => {
  const ask = (query: string) => request.get(`/api/search/suggest?${query}`);
  const found = await ask(`locale=en&q=${encodeURIComponent('博士後創新崗位')}`);
  expect(found.headers()['cache-control']).toBe('public, max-age=60');
  expect(found.headers()['set-cookie']).toBeUndefined();
  const { suggestions } = await found.json();
  expect(suggestions[0]).toEqual({
    title: [{ text: 'Postdoctoral innovation post', hit: false }],
    href: '/en/glossary/N35',
    kind: words('en', 'search').kind.TERM,
  });
  expect((await ask('locale=fr&q=x')).status()).toBe(400);
  for (const odd of [
    '',
    'locale=en&q=',
    `locale=en&q=${'x'.repeat(3000)}`,
    "locale=en&q='%3B--",
    'locale=en&q=%00%FF',
  ]) {
    const response = await ask(odd);
    expect([200, 400]).toContain(response.status());
    expect((await response.json()).suggestions).toEqual([]);
  }
});
