import { randomUUID } from 'node:crypto';
import { expectAccessible } from '@/tests/e2e/support/accessible';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const t = words('en', 'adminLibrary');
const saved = (draft: number) => t.notice.saved.replace('{revision}', String(draft));

test('An official adds a policy in two versions, translates and publishes it, and a visitor’s open page shows the change after a reload', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const { officials } = makeRows({ applicants: 0, application: 'none', officials: 1 });
  await giveSession(page.context(), officials[0]?.cookie ?? '', baseURL ?? '');
  const slug = `measures-${randomUUID().slice(0, 8)}`;
  const box = (name: string) => page.locator(`[name="${name}"]`);

  await page.goto('/en/admin/library/policies');
  await page.getByRole('link', { name: 'New: Policy' }).click();
  await box('slug').fill(slug);
  await box('title.zh-CN').fill('关于支持机器人博士后的若干措施');
  await page.locator('button[name="propose"][value="title.zh-HK"]').click();
  await expect(box('title.zh-HK')).toHaveValue('關於支持機械人博士後的若干措施');
  await box('title.zh-HK.reviewed').check();
  await box('title.en').fill('Measures in support of robotics postdocs');
  await box('policyKind').selectOption('measures');
  await box('status').selectOption('DRAFT');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(t.notice.created)).toBeVisible();

  // Nothing is public, and what is missing is named.
  expect((await page.request.get(`/en/policies/${slug}`)).status()).toBe(404);
  await page.getByRole('button', { name: t.moves.publish }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Sources' })).toBeVisible();
  await expectAccessible(page, 'a record that is not ready');

  await box('sources.0').fill('P00');
  await page.getByText('Add: Versions').click();
  await box('editions.0.name.zh-CN').fill('第一版');
  await box('editions.0.text.zh-CN').fill('每年资助十名博士后。[P00]');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(saved(2))).toBeVisible();
  await page.getByText('Add: Versions').click();
  await box('editions.1.name.zh-CN').fill('第二版');
  await box('editions.1.text.zh-CN').fill('每年资助二十名博士后。[P00]');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(saved(3))).toBeVisible();
  await expect(page.getByText(t.ready)).toBeVisible();
  await page.getByRole('button', { name: t.moves.publish }).click();
  await expect(page.getByText(t.notice.publish)).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`${baseURL}/zh-HK/policies/${slug}`);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('關於支持機械人博士後的若干措施');
  await expect(visitor.getByText('草擬中').first()).toBeVisible();

  await box('status').selectOption('IN_FORCE');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(saved(5))).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText('草擬中').first()).toBeVisible();
  await page.getByRole('button', { name: t.moves.publish }).click();
  await expect(page.getByText(t.notice.publish)).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText('生效').first()).toBeVisible();
  await expect(visitor.getByText('草擬中')).toHaveCount(0);

  // Found by its name in the other script, and compared word by word.
  await visitor.goto(`${baseURL}/zh-HK/search?q=${encodeURIComponent('支持机器人博士后')}`);
  await expect(visitor.locator(`main a[href="/zh-HK/policies/${slug}"]`).first()).toBeVisible();
  await visitor.goto(`${baseURL}/zh-CN/policies/${slug}/compare`);
  await expect(visitor.locator('ins')).toContainText('二十');
  await visitor.context().close();
});

test('An official previews a draft as readers will see it; a stranger cannot', async ({ page, browser, baseURL }) => {
  const { officials } = makeRows({ applicants: 0, application: 'none', officials: 1 });
  await giveSession(page.context(), officials[0]?.cookie ?? '', baseURL ?? '');
  const slug = `draft-${randomUUID().slice(0, 8)}`;
  await page.goto('/en/admin/library/news/new');
  await page.locator('[name="slug"]').fill(slug);
  await page.locator('[name="title.en"]').fill('A draft that nobody has seen');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(t.notice.created)).toBeVisible();
  await expect(page.getByText(t.previewNeeds)).toBeVisible();
  await page.locator('[name="newsKind"]').selectOption('news');
  await page.locator('[name="happenedOn"]').fill('2026-11');
  await page.locator('[name="text.en"]').fill('Something happened.');
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(saved(2))).toBeVisible();
  await page.goto(`/api/preview?path=${encodeURIComponent(`/en/news/${slug}`)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A draft that nobody has seen');
  await expect(page.getByText(words('en', 'layout').previewing)).toBeVisible();
  const stranger = await browser.newContext();
  expect((await stranger.request.get(`${baseURL}/api/preview?path=%2Fen%2Fnews`)).status()).toBe(404);
  expect((await stranger.request.get(`${baseURL}/en/news/${slug}`)).status()).toBe(404);
  await stranger.close();
  await page.getByRole('link', { name: words('en', 'layout').endPreview }).click();
  await expect(page).toHaveURL(/\/en\/admin\/library$/);
  expect((await page.request.get(`/en/news/${slug}`)).status()).toBe(404);
});
