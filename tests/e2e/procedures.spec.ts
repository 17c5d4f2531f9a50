import { expectAccessibleAtAnyWidth } from '@/tests/e2e/support/accessible';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

test('A host confirms, an official takes the next steps, and the applicant reads each in the procedure’s own words', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { applicants, officials, host } = makeRows({
    applicants: 1,
    application: 'submitted',
    officials: 1,
    procedure: 'JOINT_FUNDING',
    locale: 'zh-HK',
  });
  const id = applicants[0]?.applicationId ?? '';
  const open = async (cookie = '') => {
    const context = await browser.newContext({ baseURL });
    await giveSession(context, cookie, baseURL ?? '');
    return context.newPage();
  };
  const [hosting, desk, mine] = await Promise.all([
    open(host?.cookie),
    open(officials[0]?.cookie),
    open(applicants[0]?.cookie),
  ]);

  const t = words('zh-HK', 'hosting');
  await hosting.goto('/zh-HK/my/hosting');
  await expectAccessibleAtAnyWidth(hosting, 'what a host is asked');
  await hosting.getByRole('main').getByRole('listitem').getByRole('link').click();
  await expectAccessibleAtAnyWidth(hosting, 'an application that names the host');
  // Declining needs words: nothing is sent, and the choice is kept.
  await hosting.getByLabel('不接收').check();
  await hosting.getByRole('button', { name: t.send }).click();
  await expect(hosting.getByRole('alert').first()).toBeVisible();
  await expect(hosting.getByLabel('不接收')).toBeChecked();
  await hosting.getByLabel('確認接收').check();
  await hosting.getByRole('button', { name: t.send }).click();
  await expect(hosting.getByText(t.answered)).toBeVisible();
  await expect(hosting.getByText('設站單位已確認').first()).toBeVisible();

  const a = words('zh-HK', 'adminApplications');
  await desk.goto(`/zh-HK/admin/applications/${id}`);
  // No decision of one official here: experts review.
  await expect(desk.getByRole('heading', { name: a.decide, exact: true })).toHaveCount(0);
  await desk.getByLabel('符合資格', { exact: true }).check();
  await desk.getByRole('button', { name: a.takeStep }).click();
  await expect(desk.getByRole('alert').first()).toContainText('資格問題未全部答');
  for (const key of ['doctorate', 'age']) await desk.locator(`[name="check.${key}"][value="YES"]`).check();
  await desk.getByRole('button', { name: a.saveChecks }).click();
  await expect(desk.getByText(a.notice.checked)).toBeVisible();
  await desk.getByLabel('符合資格', { exact: true }).check();
  await desk.getByRole('button', { name: a.takeStep }).click();
  await expect(desk.getByText(a.notice.moved)).toBeVisible();
  await desk.getByLabel('交予評審').check();
  await expectAccessibleAtAnyWidth(desk, 'the next step of an application');
  await desk.getByRole('button', { name: a.takeStep }).click();
  await expect(desk.getByText('評審中').first()).toBeVisible();

  await mine.goto(`/zh-HK/my/applications/${id}`);
  const history = mine.getByRole('list').filter({ hasText: '設站單位已確認' }).last();
  await expect(history).toContainText('評審中');
  await expect(history).toContainText('符合資格');
  await expect(mine.locator('[aria-current="step"]')).toContainText('評審');
  await expectAccessibleAtAnyWidth(mine, 'an application in review');
});
