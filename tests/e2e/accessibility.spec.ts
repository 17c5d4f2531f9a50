import type { Page } from '@playwright/test';
import { type Locale, locales } from '@/lib/i18n/locales';
import { expectAccessibleAtAnyWidth } from '@/tests/e2e/support/accessible';
import { demo, signIn } from '@/tests/e2e/support/people';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { otherKinds, publicPages } from '@/tests/support/public-pages.mjs';

test.describe.configure({ mode: 'parallel' });

/** Public pages as they stand after a choice, with nothing found, or with what only some records of a kind have. */
const states = [
  '/opportunities?chains=robotics&fields=port&hong-kong-applicants=not-stated',
  '/opportunities?states=open&audiences=doctorate-holder',
  '/chains/machine-tools',
  '/organisations?class=investor',
  '/policies?kind=policy&status=DRAFT',
  '/policies/sample-lab-visits',
  '/policies/sample-lab-visits/compare',
  '/talent/check?who=doctor&degree=hong-kong',
  '/figures/F24',
  '/figures/F28',
  '/figures/K01',
  '/stations?kind=base&q=nothing-of-the-kind',
  '/stations/sample-hydrogen-company',
  '/platforms/ncti',
  '/promises?status=next&group=status',
  '/promises/C20',
  '/glossary?kind=scheme',
  '/glossary/N25',
  '/glossary/social-insurance',
  '/search',
  '/search?q=%E5%8D%9A%E5%A3%AB%E5%90%8E',
  '/search?q=%E5%8D%9A%E5%9C%9F%E5%90%8E',
  '/search?q=qwxzv',
  '/search?q=%E5%8D%9A%E5%A3%AB%E5%BE%8C&kind=NEWS',
  '/contact?about=%2Freply%23s12',
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/unsubscribe',
  '/no-such-page',
];

/** axe on each page at any width; in the dark in one language, since colours do not depend on words. */
async function look(page: Page, locale: Locale, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(`/${locale}${path}`);
    await expectAccessibleAtAnyWidth(page, `${locale}${path}`, locale === 'zh-HK');
  }
}

for (const locale of locales) {
  test(`Public pages of every kind in ${locale} have no violation that axe can find`, async ({ page, request }) => {
    test.setTimeout(300_000);
    const sitemap = await (await request.get('/sitemap.xml')).text();
    const kinds = [...publicPages, ...otherKinds(sitemap, locale)].map(({ path }) => path);
    expect(kinds.length).toBeGreaterThan(30);
    await look(page, locale, kinds);
  });

  test(`Public pages narrowed down, empty, mistyped or of another sort in ${locale} have none either`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await look(page, locale, states);
  });

  test(`An applicant's pages in ${locale} have no violation that axe can find`, async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    const draft = makeRows({ applicants: 1, application: 'empty', locale }).applicants[0];
    await giveSession(page.context(), draft?.cookie ?? '', baseURL ?? '');
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
    await giveSession(page.context(), sent?.cookie ?? '', baseURL ?? '');
    await look(page, locale, [`/my/applications/${sent?.applicationId}`]);
  });

  test(`An official's pages in ${locale} have no violation that axe can find`, async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    const rows = makeRows({ applicants: 3, application: 'submitted', officials: 1, locale });
    await giveSession(page.context(), rows.officials[0]?.cookie ?? '', baseURL ?? '');
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

  test(`The sample round in ${locale} has none for an official, a host and a reviewer`, async ({ browser }) => {
    test.setTimeout(240_000);
    const as = async (role: 'official' | 'host' | 'reviewer', paths: string[]) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await signIn(page, locale, demo(role));
      await look(page, locale, paths);
      return page;
    };
    const official = await as('official', [
      ...['panel', 'outbox', 'statistics', 'review', 'review/assign'].map((part) => `/admin/calls/JF2026-1/${part}`),
      '/admin/forms',
      '/admin/forms/new',
      '/admin/forms/joint-funding',
      '/admin/forms/joint-funding/preview',
    ]);
    const host = await as('host', ['/my', '/my/hosting']);
    const reviewer = await as('reviewer', ['/review', '/review/profile']);
    // Of what is listed, the first, whatever its address.
    for (const [page, list] of [
      [host, '/my/hosting'],
      [reviewer, '/review'],
    ] as const) {
      await page.goto(`/${locale}${list}`);
      const first = page.locator(`main a[href^="/${locale}${list}/"]:not([href$="/profile"])`).first();
      await look(page, locale, [((await first.getAttribute('href')) ?? '').slice(locale.length + 1)]);
    }
    for (const page of [official, host, reviewer]) await page.context().close();
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
