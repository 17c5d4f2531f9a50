import type { Page } from '@playwright/test';
import { expectAccessibleAtAnyWidth } from '@/tests/e2e/support/accessible';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';
import { traces } from '@/tests/support/identity';

const hk = words('zh-HK', 'reviews');
const en = words('en', 'adminReviews');
const phone = { width: 390, height: 844 };

/** Nothing on the page, in its source or in what was sent with it tells who applies. */
async function expectBlind(page: Page): Promise<void> {
  const response = await page.request.get(page.url());
  for (const text of [await page.content(), await response.text()]) {
    for (const trace of traces) expect(text.toLowerCase(), trace).not.toContain(trace.toLowerCase());
  }
}

test('An official sets the rubric and assigns as proposed; a reviewer judges blind on a phone, another declares a conflict', async ({
  page,
  browser,
  baseURL: given,
}) => {
  const baseURL = given ?? '';
  test.setTimeout(240_000);
  const { callCode, officials, reviewers } = makeRows({
    applicants: 0,
    application: 'none',
    reviewers: 2,
    locale: 'zh-HK',
  });
  const official = officials[0];

  await test.step('the rubric', async () => {
    await giveSession(page.context(), official?.cookie ?? '', baseURL);
    await page.goto(`/en/admin/calls/${callCode}`);
    await page.getByRole('link', { name: words('en', 'adminProgrammes').reviewSettings }).click();
    await expect(page.getByText(en.startingText)).toBeVisible();
    await expectAccessibleAtAnyWidth(page, 'the review settings');
    // Three weights that do not fit are told at their fields, and what was typed stays.
    await page.locator('[name="c0.weight"]').fill('no');
    await page.locator('[name="c0.levels.en"]').fill('4 = Outstanding');
    await page.getByRole('button', { name: en.save }).click();
    await expect(page.getByRole('main').getByRole('alert').getByRole('listitem')).toHaveCount(2);
    await page.locator('[name="c0.weight"]').fill('60');
    await page.locator('[name="c0.levels.en"]').fill('4 = Outstanding\n3 = Good\n2 = Fair\n1 = Weak\n0 = Not shown');
    await page.getByRole('button', { name: en.save }).click();
    await expect(page.getByText(en.saved)).toBeVisible();
    await expect(page.locator('[name="c0.weight"]')).toHaveValue('60');
  });

  await test.step('sending to review and assigning', async () => {
    await page.getByRole('link', { name: en.toAssignments }).click();
    await expectAccessibleAtAnyWidth(page, 'what can be sent to review');
    await page.getByRole('button', { name: en.startNow }).click();
    await expect(page.getByText(en.notice.started)).toBeVisible();
    await expect(page.getByText(/same industry chain · key word: mangroves/)).toHaveCount(2);
    await expectAccessibleAtAnyWidth(page, 'a proposal');
    await page.getByRole('button', { name: en.assignNow }).click();
    await expect(page.getByText(en.notice.assigned)).toBeVisible();
    await expect(page.getByRole('table').first()).toContainText('2 / 2');
  });

  const context = await browser.newContext({ viewport: phone });
  await giveSession(context, reviewers[0]?.cookie ?? '', baseURL);
  const reviewer = await context.newPage();
  await test.step('a reviewer on a phone', async () => {
    await reviewer.goto('/zh-HK/review');
    await expectBlind(reviewer);
    await expectAccessibleAtAnyWidth(reviewer, 'a reviewer’s list');
    await reviewer.setViewportSize(phone);
    await reviewer.getByRole('link', { name: hk.begin }).click();
    await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText(/^R-[0-9A-F]{6}$/);
    await expect(reviewer.getByText('［已隱去］').first()).toBeVisible();
    await expectBlind(reviewer);
    const file = reviewer.getByRole('link', { name: 'CV（繁） (PDF)' });
    const sent = await reviewer.request.get((await file.getAttribute('href')) ?? '');
    expect(sent.status()).toBe(200);
    expect(decodeURIComponent(sent.headers()['content-disposition'] ?? '')).toMatch(/R-[0-9A-F]{6} CV（繁）\.pdf$/);
    expect((await sent.body()).toString('latin1')).not.toMatch(/chan/i);
    await expectAccessibleAtAnyWidth(reviewer, 'a review to write');
    await reviewer.setViewportSize(phone);
  });

  await test.step('the score sheet saves itself and says what is missing', async () => {
    const old = await context.newPage();
    await old.goto(reviewer.url());
    await expect(old.getByLabel(hk.comment)).toBeVisible();
    await reviewer
      .getByRole('radio', { name: '3 · Good' })
      .or(reviewer.getByRole('radio', { name: /^3 · 良好/ }))
      .first()
      .check();
    await reviewer.getByLabel(hk.comment).fill('值得支持');
    await expect(reviewer.getByText(words('zh-HK', 'applications').saved, { exact: true })).toBeVisible();
    // A second tab that was opened before does not overwrite it.
    await old.getByLabel(hk.comment).fill('另一個想法');
    await expect(old.getByText(words('zh-HK', 'applications').conflict)).toBeVisible();
    await old.getByRole('button', { name: words('zh-HK', 'applications').loadOther }).click();
    await expect(old.getByLabel(hk.comment)).toHaveValue('值得支持');
    await old.close();
    await reviewer.reload();
    await expect(reviewer.getByLabel(hk.comment)).toHaveValue('值得支持');
    await expect(reviewer.locator('[name="level.merit"][value="3"]')).toBeChecked();
    await reviewer.getByRole('button', { name: hk.submit }).click();
    await expect(reviewer.getByRole('main').getByRole('alert').getByRole('listitem')).toHaveCount(3);
    await reviewer.locator('[name="why.merit"]').fill('方法新穎');
    await reviewer.locator('[name="level.feasibility"][value="4"]').focus();
    await reviewer.keyboard.press('Space');
    await reviewer.locator('[name="level.fit"][value="2"]').check();
    await reviewer.getByRole('button', { name: hk.submit }).click();
    await expect(reviewer.getByText(hk.notice.done)).toBeVisible();
    await expect(reviewer.locator('#sheet')).toContainText('75.0');
    await reviewer.getByLabel(hk.message).fill('第二項可再討論');
    await reviewer.getByRole('button', { name: hk.say }).click();
    await expect(reviewer.getByText('第二項可再討論')).toBeVisible();
    await expectBlind(reviewer);
    await expectAccessibleAtAnyWidth(reviewer, 'a finished review');
  });

  await test.step('their profile', async () => {
    await reviewer.goto('/zh-HK/review/profile');
    await expect(reviewer.getByLabel(hk.profile.fields.keywords)).toHaveValue(/mangroves/);
    await expectAccessibleAtAnyWidth(reviewer, 'a reviewer’s profile');
  });

  await test.step('another reviewer works without JavaScript, and declares a conflict', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    await giveSession(plain, reviewers[1]?.cookie ?? '', baseURL);
    const other = await plain.newPage();
    await other.goto('/en/review/profile');
    const t = words('en', 'reviews');
    await other.getByLabel(t.profile.fields.affiliations).fill('Somewhere Ltd');
    await other.getByRole('button', { name: t.profile.save }).click();
    await expect(other.getByText(t.profile.saved)).toBeVisible();
    await other.getByRole('navigation').getByRole('link', { name: t.title, exact: true }).click();
    await other.getByRole('link', { name: t.begin }).click();
    await other.locator('[name="why.fit"]').fill('Half a thought');
    await other.getByRole('button', { name: t.save }).click();
    await expect(other.locator('[name="why.fit"]')).toHaveValue('Half a thought');
    await expectBlind(other);
    await other.getByText(t.conflict.title).click();
    await other.getByLabel(t.conflict.note).fill('We share an office');
    await other.getByRole('button', { name: t.conflict.send }).click();
    await expect(other.getByText(t.notice.conflict)).toBeVisible();
    await expect(other.getByText(t.none)).toBeVisible();
    await plain.close();
  });

  await test.step('the official reads scores and the conflict, and lifts it', async () => {
    await page.goto(`/en/admin/applications/${official?.applicationId}`);
    const section = page.locator('#reviews');
    await expect(section).toContainText('75.0');
    await expect(section).toContainText('We share an office');
    await expectAccessibleAtAnyWidth(page, 'an application with reviews');
    await section.getByLabel(en.message).fill('Thank you both');
    await section.getByRole('button', { name: en.say }).click();
    await expect(page.getByText(en.notice.said)).toBeVisible();
    await section.getByText(/^Lift this conflict/).click();
    await section.getByLabel(en.waiverReason).fill('They do not work together');
    await section.getByRole('button', { name: en.waiveNow }).click();
    await expect(page.getByText(en.notice.conflictWaived)).toBeVisible();
    await page.goto(`/en/admin/calls/${callCode}/review`);
    await expect(page.getByText(en.rubricFixed)).toBeVisible();
    await expect(page.getByRole('table')).toContainText('75.0');
    await expectAccessibleAtAnyWidth(page, 'the calibration');
  });
  await context.close();
});

test('The pages of reviewers are not there for others', async ({ page, baseURL }) => {
  const person = makeRows({ applicants: 1, application: 'none' }).applicants[0];
  await giveSession(page.context(), person?.cookie ?? '', baseURL ?? '');
  for (const path of ['/en/review', '/en/review/profile', '/en/review/01939f3a-1111-7abc-8def-0123456789ab']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});
