import type { Page } from '@playwright/test';
import { expectAccessibleAtAnyWidth } from '@/tests/e2e/support/accessible';
import { linkIn, mailsTo, waitForMail } from '@/tests/e2e/support/mailbox';
import { demo, newEmail, signIn } from '@/tests/e2e/support/people';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const hk = words('zh-HK', 'enquiries');
const cn = words('zh-CN', 'adminEnquiries');
const question = '第十二句說的「下一步」是指哪一年？ <b>謝謝</b>';

/** Sends the form until it was open for three seconds: before that a reader is told, and keeps what was typed. */
async function sendAsPerson(page: Page, button: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('button', { name: button }).click();
    await expect(page).toHaveURL(/\/contact\/received\?/, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

test('A visitor asks about a sentence without JavaScript, is answered in another script, and writes again by the mailed link', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const email = newEmail();
  await visitor.goto('/zh-HK/contact?about=%2Freply%23s12');
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('就答覆原文提問');
  await expect(visitor.getByRole('complementary')).toContainText('/reply#s12');
  await expect(visitor.getByRole('complementary')).toContainText(hk.answeredBy.operators);

  // Nothing typed: each field says so.
  await visitor.getByRole('button', { name: hk.form.send }).click();
  await expect(visitor.getByRole('main').getByRole('alert').getByRole('listitem')).toHaveCount(3);
  // What a program fills in: the reader is told, and nothing is lost.
  await visitor.getByLabel(hk.form.name).fill('陳訪客');
  await visitor.getByLabel(hk.form.email).fill(email);
  await visitor.getByLabel(hk.form.text).fill(question);
  await visitor.locator('[name=homepage]').fill('https://spam.example', { force: true });
  await visitor.getByRole('button', { name: hk.form.send }).click();
  await expect(visitor.getByLabel(hk.form.trap)).toBeVisible();
  await expect(visitor.getByLabel(hk.form.trap)).toHaveValue('');
  await expect(visitor.getByLabel(hk.form.text)).toHaveValue(question);
  await sendAsPerson(visitor, hk.form.send);
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText(hk.received.title);
  await expect(visitor.getByRole('main')).toContainText(email);
  const number = /E-\d{4}-\d{6}/.exec((await visitor.getByRole('main').textContent()) ?? '')?.[0] ?? '';
  expect(number).not.toBe('');

  const receipt = await waitForMail(email, number);
  expect(receipt.subject).toBe(`已收到問題 ${number}`);
  const thread = linkIn(receipt);
  expect(thread).toMatch(/^\/zh-HK\/enquiries\/[\w-]{43}$/);

  // Those who run the portal answer, in Simplified Chinese.
  await signIn(page, 'en', demo('admin'));
  await page.goto(`/zh-CN/admin/enquiries?q=${number}`);
  await expect(page.getByRole('main')).toContainText('第十二句');
  await expectAccessibleAtAnyWidth(page, 'the queue');
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByText(cn.address.open)).toBeVisible();
  await expectAccessibleAtAnyWidth(page, 'an enquiry to deal with');
  await page.getByRole('button', { name: cn.take }).click();
  await expect(page.getByText(cn.notice.assigned)).toBeVisible();
  await page.getByLabel(cn.noteText, { exact: true }).fill('先问过来源');
  await page.getByRole('button', { name: cn.saveNote }).click();
  await expect(page.getByText(cn.internal)).toBeVisible();
  await page.getByLabel(cn.answerText).fill('答复没有写明年份。');
  await page.getByLabel(cn.textLocale).first().selectOption('zh-CN');
  await page.getByRole('button', { name: cn.send }).click();
  await expect(page.getByText(cn.notice.answered)).toBeVisible();

  // The mail holds the answer in a Traditional frame, and the way to the thread.
  const answered = await waitForMail(email, '答复没有写明年份。');
  expect(answered.subject).toBe(`問題 ${number} 的答覆`);
  expect(answered.text).toContain('（經辦人以簡體中文撰寫。）');
  expect(linkIn(answered)).toBe(thread);
  await visitor.goto(thread);
  await expect(visitor.getByRole('main')).toContainText('答复没有写明年份。');
  await expect(visitor.getByRole('main')).not.toContainText('先问过来源');
  await expect(visitor.locator('b', { hasText: '謝謝' })).toHaveCount(0);
  await visitor.getByLabel(hk.thread.text).fill('那麼由誰決定？');
  await visitor.getByRole('button', { name: hk.thread.send }).click();
  await expect(visitor.getByRole('status')).toContainText(hk.notice.replied);
  await expect(visitor.getByRole('main')).toContainText(hk.states.REOPENED);

  await page.reload();
  await expect(page.getByText('那麼由誰決定？')).toBeVisible();
  await expect(page.getByText(cn.address.confirmed)).toBeVisible();
  // The sender ends it.
  await visitor.getByText(hk.thread.close).click();
  await visitor.getByRole('button', { name: hk.thread.closeConfirm }).click();
  await expect(visitor.getByRole('main')).toContainText(hk.next.CLOSED);
  // An official who has not seen that is told, and keeps the text.
  await page.getByLabel(cn.answerText).fill('由有关单位决定。');
  await page.getByRole('button', { name: cn.send }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(words('zh-CN', 'errors').CONFLICT);
  await expect(page.getByLabel(cn.answerText)).toHaveValue('由有关单位决定。');
  expect(await mailsTo(email)).toHaveLength(2);
  await visitor.context().close();
});

test('A signed-in person asks a bureau, whose official closes it with a reason', async ({ page, baseURL, browser }) => {
  test.setTimeout(120_000);
  const en = words('en', 'enquiries');
  const person = makeRows({ applicants: 1, application: 'none', locale: 'en' }).applicants[0];
  await giveSession(page.context(), person?.cookie ?? '', baseURL ?? '');
  await page.goto('/en/contact');
  await expectAccessibleAtAnyWidth(page, 'the topics');
  await page.getByRole('link', { name: /Talent and postdocs/ }).click();
  await expect(page.getByText(`(${person?.email})`, { exact: false })).toBeVisible();
  await page.getByLabel(en.form.text).fill('May I apply before my degree is conferred?');
  await expectAccessibleAtAnyWidth(page, 'the form of a signed-in person');
  await sendAsPerson(page, en.form.send);
  await expectAccessibleAtAnyWidth(page, 'the receipt');
  await page.getByRole('link', { name: en.received.openMine }).click();
  await expect(page).toHaveURL(/\/en\/my\/enquiries\/E-\d{4}-\d{6}$/);
  const number = page.url().split('/').at(-1) ?? '';
  await expectAccessibleAtAnyWidth(page, 'one’s own enquiry');

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, 'en', demo('official'));
  const t = words('en', 'adminEnquiries');
  await desk.goto(`/en/admin/enquiries/${number}`);
  await desk.getByLabel(t.closeText).fill('Answered in the guide');
  await desk.getByRole('button', { name: t.closeNow }).click();
  await expect(desk.getByText(t.notice.closed)).toBeVisible();
  await expectAccessibleAtAnyWidth(desk, 'a closed enquiry');
  // Nothing of another desk is there.
  const response = await desk.goto('/en/admin/enquiries/E-2000-000001');
  expect(response?.status()).toBe(404);
  await desk.context().close();

  await page.goto('/en/my/enquiries');
  await expect(page.getByRole('main')).toContainText(en.states.CLOSED);
  await page.getByRole('link', { name: /Talent and postdocs/ }).click();
  await expect(page.getByRole('main')).toContainText('Answered in the guide');
  await page.getByRole('button', { name: en.thread.send }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(en.thread.text);
});

test('A visitor’s page answers to its secret only, and is kept from search engines', async ({ page }) => {
  const wrong = await page.goto('/zh-HK/enquiries/no-such-secret');
  expect(wrong?.status()).toBe(404);
  const receipt = await page.goto('/zh-HK/contact/received?receipt=forged');
  expect(receipt?.status()).toBe(404);
  const contact = await page.goto('/zh-HK/contact?topic=VISIT&about=%2Fmy%2Fapplications');
  expect(contact?.headers()['content-security-policy']).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/);
  await expect(page.getByRole('main')).not.toContainText('/my/applications');
});
