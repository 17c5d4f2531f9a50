import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('A reader narrows the policies down, opens one, and finds a measure by its address', async ({ page }) => {
    const t = words('en', 'policies');
    await page.goto('/en/policies');
    const all = await page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
      .count();
    await page.getByRole('link', { name: /^Being drafted/ }).click();
    await expect(page).toHaveURL(/\/en\/policies\?status=DRAFT$/);
    await page.getByRole('link', { name: /^Draft for comment/ }).click();
    await expect(page).toHaveURL(/status=DRAFT&kind=consultation|kind=consultation&status=DRAFT/);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
    await page.getByRole('link', { name: t.clear }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(all);

    await page.goto('/en/policies/attracting-talent-measures#measure-3');
    const third = page.locator('#measure-3');
    await expect(third).toContainText(t.noText);
    await expect(page.locator('[id^="measure-"]')).toHaveCount(10);
    await expect(page.getByRole('link', { name: words('en', 'library').reportError })).toHaveAttribute(
      'href',
      '/en/contact?about=%2Fpolicies%2Fattracting-talent-measures&topic=ERROR_REPORT',
    );
  });

  test('Two versions of a policy are compared word by word, and told in words', async ({ page }) => {
    await page.goto('/zh-HK/policies/sample-lab-visits');
    await page.getByRole('link', { name: words('zh-HK', 'policies').compareWithBefore }).click();
    await expect(page).toHaveURL(/compare\?from=r1&to=r2$/);
    const { comparison } = words('zh-HK', 'policies');
    await expect(page.getByText('改動 3 段，新增 1 段，刪去 2 段。')).toBeVisible();
    const limit = page.getByRole('listitem').filter({ hasText: '每次訪問最長' });
    await expect(limit.getByText(comparison.kind.changed)).toBeVisible();
    await expect(limit.locator('del')).toHaveText(/五天/);
    await expect(limit.locator('ins')).toHaveText(/十天/);
    await expect(limit.locator('ins')).toContainText(comparison.addedStart);

    await page.getByLabel(comparison.to, { exact: true }).selectOption('r1');
    await page.getByRole('button', { name: comparison.show }).click();
    await expect(page).toHaveURL(/compare\?from=r1&to=r1$/);
    await expect(page.getByText(comparison.sameTwice)).toBeVisible();

    expect((await page.goto('/zh-HK/policies/talent-regulations/compare'))?.status()).toBe(404);
  });

  test('The self-check tells a Hong Kong doctor whom to ask and what, and decides nothing', async ({ page }) => {
    const t = words('zh-HK', 'talent');
    await page.goto('/zh-HK/talent');
    await page.getByRole('group', { name: t.question.who }).getByLabel(t.answer.who.doctor).check();
    await page.getByRole('group', { name: t.question.degree }).getByLabel(t.answer.degree['hong-kong']).check();
    await page.getByRole('group', { name: t.question.host }).getByLabel(t.answer.host.no, { exact: true }).check();
    await page.getByRole('button', { name: t.show }).click();
    await expect(page).toHaveURL(/\/zh-HK\/talent\/check\?who=doctor&degree=hong-kong&papers=&host=no&topic=$/);
    await expect(page.getByText(t.decidesNothing)).toBeVisible();
    const host = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: t.desks.hostUnit.name }) });
    await expect(host.getByText(t.questions.hongKongDegrees)).toBeVisible();
    await expect(host.getByText(t.questions.hostFirst)).toBeVisible();
    await expect(page.getByRole('radio', { name: t.answer.who.doctor })).toBeChecked();
    expect(await page.context().cookies()).toEqual([]);
  });

  test('A student finds money, papers, help, and which schemes cover Tianjin', async ({ page }) => {
    const t = words('en', 'guides');
    await page.goto('/en/students');
    await page.getByRole('navigation', { name: t.onThisPage }).getByRole('link', { name: 'Money' }).click();
    await expect(page).toHaveURL(/#money$/);
    const money = page.getByRole('region', { name: 'Money' });
    await expect(money).toContainText('HK$17,700, HK$18,400 or HK$19,400');
    await expect(money.getByRole('link', { name: /^P67/ }).first()).toHaveAttribute('href', '/en/sources#P67');
    await expect(page.getByRole('link', { name: t.askAsStudent })).toHaveAttribute(
      'href',
      '/en/contact?about=%2Fstudents&topic=STUDENT',
    );
    const schemes = page.getByRole('region', { name: t.schemes });
    await schemes.getByRole('link', { name: 'Funding Scheme for Youth Internship in the Mainland' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Funding Scheme for Youth Internship in the Mainland',
    );
    await expect(page.getByText('Stated: covers Tianjin').first()).toBeVisible();
  });

  test('The two doors of the Hong Kong schemes: one to take part, one to run a project', async ({ page }) => {
    const t = words('en', 'schemes');
    await page.goto('/en/schemes');
    await page.getByRole('navigation', { name: t.doors }).getByRole('link', { name: t.door.run }).click();
    await expect(page).toHaveURL(/\?door=run$/);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(5);
    await page.getByRole('link', { name: 'Funding Scheme for Youth Internship in the Mainland' }).click();
    await expect(page.getByRole('region', { name: t.join, exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: t.run })).toContainText('ydc.gov.hk');
  });

  test('A guide that has a page of its own is found there, and one that there is not is not found', async ({
    page,
  }) => {
    await page.goto('/en/guides/talent');
    await expect(page).toHaveURL(/\/en\/talent$/);
    for (const path of ['/guides/nowhere', '/policies/nothing', '/schemes/none']) {
      expect((await page.goto(`/en${path}`))?.status(), path).toBe(404);
    }
  });
});
