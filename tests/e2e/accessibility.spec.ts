import type { Page } from '@playwright/test';
import { type Locale, locales } from '@/lib/i18n/locales';
import { demo, signIn } from '@/tests/e2e/support/people';
import { makeRows, useSession } from '@/tests/e2e/support/rows';
import { expect, expectAccessible, test } from '@/tests/e2e/support/test';

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

/** axe on each page, light and dark, on a phone and on a desktop; and no page scrolls sideways on a narrow phone. */
async function look(page: Page, locale: Locale, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(`/${locale}${path}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const size of [phone, desktop]) {
        await page.setViewportSize(size);
        // In the dark only the colours differ.
        const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
        await expectAccessible(page, `${locale}${path}, ${colorScheme}, ${size.width} px`, rules);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${locale}${path} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
  }
}

for (const locale of locales) {
  test(`Public pages in ${locale} have no violation that axe can find`, async ({ page }) => {
    test.setTimeout(240_000);
    await look(page, locale, [
      '',
      '/opportunities',
      '/opportunities?chains=robotics&fields=port&hong-kong-applicants=not-stated',
      '/programmes',
      '/programmes/cpsf-tianjin-joint-funding',
      '/figures',
      '/about',
      '/accessibility',
      '/privacy',
      '/contact',
      '/contact?about=%2Freply%23s12',
      '/sign-in',
      '/sign-up',
      '/forgot-password',
      '/unsubscribe',
      '/no-such-page',
    ]);
  });

  test(`An applicant's pages in ${locale} have no violation that axe can find`, async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    const draft = makeRows({ applicants: 1, application: 'empty', locale }).applicants[0];
    await useSession(page.context(), draft?.cookie ?? '', baseURL ?? '');
    await look(page, locale, [
      '/my',
      '/my/applications',
      '/my/applications/start/JF2026-2',
      `/my/applications/${draft?.applicationId}`,
      `/my/applications/${draft?.applicationId}/steps/person`,
      `/my/applications/${draft?.applicationId}/steps/research`,
      `/my/applications/${draft?.applicationId}/review`,
      '/my/searches',
      '/my/searches/new?chains=robotics&q=port',
      '/my/enquiries',
      '/my/notifications',
      '/my/account',
    ]);
    const sent = makeRows({ applicants: 1, application: 'submitted', locale }).applicants[0];
    await useSession(page.context(), sent?.cookie ?? '', baseURL ?? '');
    await look(page, locale, [`/my/applications/${sent?.applicationId}`]);
  });

  test(`An official's pages in ${locale} have no violation that axe can find`, async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    const rows = makeRows({ applicants: 3, application: 'submitted', officials: 1, locale });
    await useSession(page.context(), rows.officials[0]?.cookie ?? '', baseURL ?? '');
    await look(page, locale, [
      '/admin',
      '/admin/applications',
      `/admin/applications/${rows.applicants[0]?.applicationId}`,
      '/admin/enquiries',
      '/admin/programmes',
      `/admin/programmes/${rows.programmeSlug}`,
      `/admin/calls/${rows.callCode}`,
    ]);
  });
}

test("An administrator's pages have no violation that axe can find", async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, 'en', demo('admin'));
  await look(page, 'en', ['/admin', '/admin/people', '/admin/jobs', '/admin/audit', '/admin/mailbox']);
  await page.goto('/en/admin/people?q=reviewer%40demo.test');
  await page.getByRole('main').getByRole('link', { name: 'Sample Reviewer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sample Reviewer');
  await look(page, 'en', [new URL(page.url()).pathname.replace(/^\/en/, '')]);
});
