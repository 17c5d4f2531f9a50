import { demo, fillSignIn } from '@/tests/e2e/support/people';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';
import { samples } from '@/tests/support/files';

const t = words('en', 'applications');

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('Public pages are whole', async ({ page }) => {
    for (const path of [
      '',
      '/opportunities',
      '/programmes',
      '/programmes/cpsf-tianjin-joint-funding',
      '/figures',
      '/about',
      '/accessibility',
      '/privacy',
    ]) {
      const response = await page.goto(`/zh-HK${path}`);
      expect(response?.status(), path).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeVisible();
    }
    await page.goto('/zh-HK/programmes/cpsf-tianjin-joint-funding');
    await expect(page.getByText('314', { exact: true }).first()).toBeVisible();
    await page.getByRole('link', { name: 'EN, English' }).first().click();
    await expect(page).toHaveURL(/\/en\/programmes\//);
  });

  test('An applicant signs in, fills a step, uploads, is told what is wrong, and submits', async ({
    page,
    baseURL,
  }) => {
    await page.goto('/en/sign-in');
    await fillSignIn(page, 'en', demo('reviewer'));
    await expect(page).toHaveURL(/\/en\/my$/);

    const { applicants } = makeRows({ applicants: 1, application: 'complete' });
    await giveSession(page.context(), applicants[0]?.cookie ?? '', baseURL ?? '');
    await page.goto(`/en/my/applications/${applicants[0]?.applicationId}/steps/research`);
    await page.getByLabel('Title', { exact: true }).fill('');
    await page.getByRole('button', { name: t.saveAndContinue }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Title: fill this in');
    await page.getByLabel('Title', { exact: true }).fill('Without a script');
    await page.getByRole('button', { name: t.saveAndContinue }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.review);

    await page.getByRole('link', { name: /Change Research/ }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
    await page.getByRole('button', { name: words('en', 'files').upload, exact: true }).click();
    await expect(page.getByText('cv.pdf').first()).toBeVisible();
    await page.getByRole('link', { name: t.review }).click();
    await page.getByRole('button', { name: t.submit }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.submittedTitle);
    await expect(page.getByText('Without a script')).toBeVisible();
  });
});
