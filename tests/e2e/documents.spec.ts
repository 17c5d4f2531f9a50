import { expectAccessibleAtAnyWidth } from '@/tests/e2e/support/accessible';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

test('Anybody with a receipt sees that it is genuine; an altered one is told from it', async ({ page, baseURL }) => {
  const { applicants } = makeRows({ applicants: 1, application: 'submitted', locale: 'zh-HK' });
  const [applicant] = applicants;
  await giveSession(page.context(), applicant?.cookie ?? '', baseURL ?? '');
  await page.goto(`/zh-HK/my/applications/${applicant?.applicationId}`);
  const link = page.getByRole('link', { name: words('zh-HK', 'applications').downloadReceipt });
  const pdf = await (await page.request.get((await link.getAttribute('href')) ?? '')).body();
  const address = /\/URI \((http[^)]+)\)/.exec(pdf.toString('latin1'))?.[1] ?? '';
  expect(address).toContain(`${baseURL}/zh-HK/verify?code=`);
  // Nobody need be signed in to check it.
  await page.context().clearCookies();
  await page.goto(address);
  const t = words('zh-HK', 'documents');
  await expect(page.getByRole('heading', { name: t.genuine })).toBeVisible();
  await expect(page.getByText(t.isLatest)).toBeVisible();
  await expectAccessibleAtAnyWidth(page, 'a genuine document');

  const code = new URL(address).searchParams.get('code') ?? '';
  await page.getByLabel(t.code).fill(`A${code.slice(1)}`);
  await page.getByRole('button', { name: t.check, exact: true }).click();
  await expect(page.getByText(t.notOurs)).toBeVisible();
  await expect(page.getByLabel(t.code)).toHaveValue(`A${code.slice(1)}`);
  await expectAccessibleAtAnyWidth(page, 'a document that is not ours');
  await page.getByLabel(t.code).fill(code);
  await page.getByRole('button', { name: t.check, exact: true }).click();
  await expect(page.getByRole('heading', { name: t.genuine })).toBeVisible();
});
