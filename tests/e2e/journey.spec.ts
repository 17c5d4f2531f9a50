import { readFileSync } from 'node:fs';
import { expectAccessible } from '@/tests/e2e/support/accessible';
import { linkIn, mailsTo, waitForMail } from '@/tests/e2e/support/mailbox';
import { demo, goodPassword, newEmail, signIn } from '@/tests/e2e/support/people';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';
import { samples } from '@/tests/support/files';

const hk = {
  auth: words('zh-HK', 'auth'),
  applications: words('zh-HK', 'applications'),
  calls: words('zh-HK', 'calls'),
};
const cn = words('zh-CN', 'adminApplications');
const programme = '/zh-HK/programmes/cpsf-tianjin-joint-funding';

test('A Hong Kong PhD finds the joint funding programme, applies, corrects, and is decided on by an official working in Simplified Chinese', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const email = newEmail();

  await test.step('A visitor reads what is stated and what is not, and sees the open sample call', async () => {
    await page.goto(programme);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('中國博士後科學基金會與天津市聯合資助項目');
    for (const figure of ['314', '215', '30'])
      await expect(page.getByText(figure, { exact: true }).first()).toBeVisible();
    for (const source of ['F19', 'F20', 'F22'])
      await expect(page.getByRole('link', { name: source }).first()).toBeVisible();
    await expect(page.getByText('未說明').first()).toBeVisible();
    await expect(page.getByText('示範').first()).toBeVisible();
    await expectAccessible(page, 'programme');
    await page.getByRole('link', { name: hk.calls.start }).first().click();
    await expect(page).toHaveURL(/\/zh-HK\/sign-in\?next=/);
  });

  await test.step('They sign up and confirm the address', async () => {
    await page.getByRole('link', { name: hk.auth.signIn.signUp }).click();
    await page.getByLabel(hk.auth.name).fill('陳大文');
    await page.getByLabel(hk.auth.email).fill(email);
    await page.getByLabel(hk.auth.password, { exact: true }).fill(goodPassword);
    await page.getByLabel(hk.auth.passwordAgain).fill(goodPassword);
    await page.getByRole('button', { name: hk.auth.signUp.submit }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hk.auth.sent.title);
    await page.goto(linkIn(await waitForMail(email, 'verify-email')));
    await page.getByRole('button', { name: hk.auth.verify.submit }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('第二批（示範）');
  });

  await test.step('They start, and each step is saved on the server as they type', async () => {
    await page.getByRole('button', { name: hk.applications.start }).click();
    await page.getByRole('link', { name: hk.applications.continue }).click();
    await page.getByLabel('中文姓名').fill('陳大文');
    await page.getByLabel('證件上的拉丁字母姓名').fill('CHAN Tai Man');
    await page.getByLabel('出生日期').fill('1996-08-17');
    await page.getByRole('radio', { name: /香港永久性居民身份證/ }).check();
    await page.getByLabel('證件號碼').fill('A123456(4)');
    await expect(page.getByText(hk.applications.saved, { exact: true })).toBeVisible();
    await expectAccessible(page, 'form step');
    await page.getByRole('button', { name: hk.applications.saveAndContinue }).click();
  });

  await test.step('A wrong check digit is named beside the field and in the summary, which takes the focus', async () => {
    const summary = page.getByRole('main').getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link', { name: /證件號碼/ })).toHaveAttribute('href', '#field-identity-number');
    await page.getByLabel('證件號碼').fill('A123456(3)');
    await page.getByRole('button', { name: hk.applications.saveAndContinue }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('學歷及研究');
  });

  await test.step('They fill the other steps and attach a CV and a research plan', async () => {
    await page.getByLabel('頒授博士學位的大學').fill('香港科技大學');
    await page.getByLabel('博士學位頒授日期').fill('2025-11-30');
    await page.getByLabel('研究屬於哪一條產業鏈').selectOption('robots');
    await page.getByLabel('研究題目').fill('柔性關節的力控方法');
    await page.getByLabel('研究計劃摘要').fill('令協作機械人在與人同處的工位上安全完成裝配。');
    await page.getByRole('button', { name: hk.applications.saveAndContinue }).click();
    await page.getByRole('radio', { name: '未聯絡', exact: true }).check();
    await page.getByRole('button', { name: hk.applications.saveAndContinue }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('文件');
    await page
      .getByRole('group', { name: /履歷/ })
      .locator('input[type=file]')
      .setInputFiles({ name: '履歷.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
    await expect(page.getByRole('button', { name: '移除 履歷.pdf' })).toBeVisible();
    await page
      .getByRole('group', { name: /研究計劃書/ })
      .locator('input[type=file]')
      .setInputFiles({ name: '計劃書.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
    await expect(page.getByRole('button', { name: '移除 計劃書.pdf' })).toBeVisible();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: hk.applications.saveAndContinue }).click();
  });

  const number =
    await test.step('They review everything on one page, submit, and get a receipt on screen, by mail and as PDF', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(hk.applications.review);
      await expect(page.getByText('A•••••63')).toBeVisible();
      await expect(page.getByText('123456')).toHaveCount(0);
      await expectAccessible(page, 'review page');
      await page.getByRole('button', { name: hk.applications.submit }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(hk.applications.submittedTitle);
      const receipt = page.locator('section', {
        has: page.getByRole('heading', { name: hk.applications.receipt, exact: true }),
      });
      const given = (await receipt.getByText(/^JF2026-2-\d{4}$/).textContent()) ?? '';
      const hash = (await receipt.getByText(/^[0-9a-f]{64}$/).textContent()) ?? '';
      const mail = await waitForMail(email, given);
      expect(mail.text).toContain(hash);
      const download = page.waitForEvent('download');
      await receipt.getByRole('link', { name: hk.applications.downloadReceipt }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`${given}.pdf`);
      expect(
        readFileSync(await file.path())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      return given;
    });

  const official = await (await browser.newContext()).newPage();
  const openAsOfficial = async () => {
    await official.goto(`/zh-CN/admin/applications?q=${number}`);
    await official.getByRole('link', { name: number }).click();
    await expect(official.getByRole('heading', { level: 1 })).toContainText('陳大文');
  };

  await test.step('An official finds it in the queue, checks eligibility, and returns it for correction', async () => {
    await signIn(official, 'zh-CN', demo('official'));
    await openAsOfficial();
    await expect(official.getByText('A•••••63')).toBeVisible();
    for (const question of await official.getByRole('radio', { name: cn.checkResults.YES }).all())
      await question.check();
    await official.getByRole('button', { name: cn.saveChecks }).click();
    await expect(official.getByText(cn.notice.checked)).toBeVisible();
    await official.getByRole('checkbox', { name: '研究题目' }).check();
    await official.getByLabel(cn.request).fill('请写明研究对象。');
    await official.getByRole('button', { name: cn.sendReturn }).click();
    await expect(official.getByText(cn.notice.returned)).toBeVisible();
  });

  await test.step('The applicant is told in their language, corrects the field, and submits again', async () => {
    const mail = await waitForMail(email, '请写明研究对象。');
    expect(mail.subject).toContain('請更正申請');
    await page.goto(linkIn(mail));
    await expect(page.getByText('请写明研究对象。').first()).toBeVisible();
    await page.getByRole('link', { name: '研究題目' }).click();
    await page.getByLabel('研究題目').fill('協作機械人柔性關節的力控方法');
    await page.getByRole('button', { name: hk.applications.saveAndContinue }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('設站機構');
    await page.getByRole('link', { name: hk.applications.review }).click();
    await page.getByRole('button', { name: hk.applications.submit }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hk.applications.submittedTitle);
  });

  await test.step('The official decides with a reason, and the history holds everything', async () => {
    await openAsOfficial();
    await expect(official.getByText('協作機械人柔性關節的力控方法')).toBeVisible();
    await official.getByRole('radio', { name: cn.outcomes.SELECTED, exact: true }).check();
    await official.getByLabel(cn.reason, { exact: true }).fill('研究方向符合战略性高新技术领域。');
    await official.getByRole('button', { name: cn.sendDecision }).click();
    await expect(official.getByText(cn.notice.decided)).toBeVisible();
    await expectAccessible(official, 'official application');
  });

  await test.step('The applicant sees the state, the reason and what comes next, in their language', async () => {
    await waitForMail(email, '研究方向符合战略性高新技术领域。');
    await page.goto('/zh-HK/my/applications');
    await expect(page.getByText(hk.applications.states.SELECTED)).toBeVisible();
    await page.getByRole('link', { name: hk.applications.open }).click();
    await expect(page.getByText('研究方向符合战略性高新技术领域。').first()).toBeVisible();
    await expect(page.getByText(hk.applications.next.SELECTED)).toBeVisible();
    expect((await mailsTo(email)).length).toBe(5);
  });
  await official.context().close();
});

test('An official changes the programme and the call, and the public page shows it at once', async ({ page }) => {
  const [{ cookie } = { cookie: '' }, slug, code] = own();
  const path = `/en/programmes/${slug}`;
  const visitor = async () => (await (await fetch(new URL(path, page.url()))).text()).replace(/<!-- -->/g, '');
  const t = words('zh-CN', 'adminProgrammes');
  await page.goto(path);
  expect(await visitor()).not.toContain('Mangroves of two cities');

  await giveSession(page.context(), cookie, page.url());
  await page.goto(`/zh-CN/admin/programmes/${slug}`);
  await page.locator('textarea[name="summary.en"], input[name="summary.en"]').fill('Mangroves of two cities');
  await page.getByRole('button', { name: t.save }).first().click();
  await expect(page.getByText(t.notice.saved)).toBeVisible();
  expect(await visitor()).toContain('Mangroves of two cities');

  await page.goto(`/zh-CN/admin/calls/${code}`);
  await page.locator('input[name=quota]').fill('4711');
  await page.locator('input[name=closesAt]').fill('2031-05-04T17:30');
  await page.getByRole('button', { name: t.save }).first().click();
  await expect(page.getByText(t.notice.saved)).toBeVisible();
  expect(await visitor()).toContain('4711');
  expect(await visitor()).toContain('17:30 on 4 May 2031, Tianjin and Hong Kong time');
});

function own() {
  const rows = makeRows({ applicants: 0, application: 'none', officials: 1 });
  return [rows.officials[0], rows.programmeSlug, rows.callCode] as const;
}
