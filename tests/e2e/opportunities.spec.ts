import { expectAccessible } from '@/tests/e2e/support/accessible';
import { linkIn, waitForMail } from '@/tests/e2e/support/mailbox';
import { demo, fillSignIn } from '@/tests/e2e/support/people';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const t = words('en', 'opportunities');
const facets = words('en', 'facets');
const saved = words('en', 'savedSearches');
const jointFunding = /Joint funding programme of the China Postdoctoral Science Foundation/;

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('A visitor filters, sorts, takes filters away again, and reads what stands in the way', async ({ page }) => {
    await page.goto('/en/opportunities');
    const results = page.getByRole('main').getByRole('article');
    await page.getByLabel(t.words).fill('foundation sample');
    await page.getByRole('checkbox', { name: /^Doctorate holder or postdoc/ }).check();
    await page.getByRole('checkbox', { name: /^Open now/ }).check();
    await page.getByRole('checkbox', { name: /^Opening soon/ }).check();
    await page.getByRole('button', { name: t.apply }).click();
    await expect(page).toHaveURL(
      /\?q=foundation\+sample&states=open&states=upcoming&closing=&audiences=doctorate-holder/,
    );
    await expect(results.getByRole('heading', { name: jointFunding })).toHaveCount(2);
    await expect(page).toHaveTitle(/^2 results · Opportunities/);
    await expect(page.getByRole('status')).toHaveText('2 results');
    await expect(page.getByRole('checkbox', { name: /^Closed/ })).toHaveAccessibleName(/1$/);

    await page.getByLabel(t.sort).selectOption(t.sorts.newest);
    await page.getByRole('button', { name: t.applySort }).click();
    await expect(page).toHaveURL(/states=open&states=upcoming.*sort=newest/);
    await expect(results).toHaveCount(2);

    await page.getByRole('link', { name: `${t.remove} ${facets.names.states}: ${facets.states.OPEN}` }).click();
    await expect(page).toHaveURL(/states=upcoming&audiences=doctorate-holder&sort=newest$/);
    await expect(results).toHaveCount(1);
    await expect(results).toContainText('Year 2027 (sample)');
    await results.getByRole('link', { name: /^Read more/ }).click();
    await expect(page).toHaveURL(/\/en\/programmes\/cpsf-tianjin-joint-funding$/);

    await page.goto('/en/opportunities?q=foundation+sample&fields=port');
    await expect(page.getByRole('main')).toContainText(t.none);
    await page.getByRole('link', { name: /^Without “Field”: 3 results/ }).click();
    await expect(results).toHaveCount(3);
  });
});

test('A visitor saves a search, has to sign in for it, and finds it as they had chosen it', async ({ page }) => {
  await page.goto('/en/opportunities?fields=science-technology&hong-kong-applicants=not-stated&q=基金');
  await page.getByRole('main').getByRole('link', { name: t.save }).click();
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await fillSignIn(page, 'en', demo('applicant'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(saved.newTitle);
  const main = page.getByRole('main');
  for (const filter of ['Words: 基金', 'Field: Science and technology', 'Open to Hong Kong applicants: Not stated'])
    await expect(main.getByText(filter, { exact: true })).toBeVisible();
  await page.getByLabel(saved.name).fill('Foundations, Hong Kong not stated');
  await page.getByLabel(saved.frequencies.WEEKLY).check();
  await page.getByRole('button', { name: saved.save }).click();
  await expect(page.getByRole('status')).toHaveText(saved.notices.saved);
  const card = main.getByRole('listitem').filter({ hasText: 'Foundations, Hong Kong not stated' }).first();
  await expect(card).toContainText(saved.frequencies.WEEKLY);

  await card.locator('summary').first().click();
  await card.getByLabel(saved.frequency, { exact: true }).selectOption(saved.frequencies.OFF);
  await card.getByRole('button', { name: saved.changeFrequency, exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(saved.notices.frequency);
  await card.getByRole('link', { name: 'Foundations, Hong Kong not stated' }).click();
  await expect(page).toHaveURL(/\/en\/opportunities\?q=%E5%9F%BA%E9%87%91&hong-kong-applicants=not-stated&fields=/);

  await page.goto('/en/my/searches');
  await card.locator('summary').last().click();
  await card.getByRole('button', { name: saved.removeNow }).click();
  await expect(page.getByRole('status')).toHaveText(saved.notices.removed);
});

test('A visitor takes the deadlines of a search, and that of one call, into a calendar', async ({ page, request }) => {
  await page.goto('/zh-HK/opportunities?fields=science-technology&q=基金&sort=title');
  const t = words('zh-HK', 'opportunities').calendar;
  const href = (await page.getByRole('link', { name: t.link }).getAttribute('href')) ?? '';
  expect(href).toBe('/feeds/deadlines/zh-HK?q=%E5%9F%BA%E9%87%91&fields=science-technology');
  const calendar = await request.get(href, { maxRedirects: 0 });
  expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await calendar.text()).toContain('UID:call:JF2026-2:closes@');
  const again = await request.get(href, { headers: { 'If-None-Match': calendar.headers().etag ?? '' } });
  expect(again.status()).toBe(304);

  await page.goto('/en/programmes/cpsf-tianjin-joint-funding');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: words('en', 'calls').addToCalendar }).click();
  expect((await saved).suggestedFilename()).toBe('JF2026-2.ics');
});

test('Hong Kong schemes stand among the opportunities, without those that exclude Tianjin', async ({ page }) => {
  await page.goto('/en/opportunities?q=internship&states=standing&purposes=work');
  const results = page.getByRole('main').getByRole('article');
  await expect(results.getByRole('heading')).toHaveText([
    'Funding Scheme for Youth Internship in the Mainland',
    'HYAB’s summer internships in the Mainland and overseas with companies',
  ]);
  const unstated = results.filter({ hasText: 'HYAB’s summer internships' });
  await expect(unstated).toContainText(t.placesUnstated.TO_TIANJIN);
  await expect(unstated).toContainText(t.askIssuer);
  await unstated.getByRole('link', { name: /^Read more/ }).click();
  await expect(page).toHaveURL(/\/en\/schemes\/corporate-summer-internship$/);
});

test('What newly matches comes by mail in the language of the account, and one click ends the mails', async ({
  page,
  context,
  baseURL,
}) => {
  const person = makeRows({ applicants: 1, application: 'none', locale: 'zh-HK' }).applicants[0];
  await giveSession(context, person?.cookie ?? '', baseURL ?? '');
  await page.goto('/en/my/searches/new?languages=not-stated');
  await page.getByRole('button', { name: saved.save }).click();
  await expect(page.getByRole('status')).toHaveText(saved.notices.saved);
  const { programmeSlug } = makeRows({ applicants: 0, application: 'none', alerts: true });
  const mail = await waitForMail(person?.email ?? '', `/zh-HK/programmes/${programmeSlug}`);
  expect(mail.subject).toMatch(/^\d+ 項新機會符合你的搜尋$/);

  await context.clearCookies();
  const link = linkIn({ ...mail, text: (mail.text ?? '').split('毋須登入')[1] });
  await page.goto(link);
  await page.getByRole('button', { name: words('zh-HK', 'savedSearches').unsubscribe.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words('zh-HK', 'savedSearches').unsubscribe.doneTitle,
  );

  const oneClick = `/api/unsubscribe${new URL(link, baseURL).search}`;
  const body = { form: { 'List-Unsubscribe': 'One-Click' } };
  expect((await page.request.post(oneClick, body)).status()).toBe(204);
  expect((await page.request.post('/api/unsubscribe?token=made.up', body)).status()).toBe(422);
  await page.goto(oneClick);
  await expect(page).toHaveURL(/\/[\w-]+\/unsubscribe\?token=/);
});

test('The page of the opportunities has no violation that axe can find, and fits a phone', async ({ page }) => {
  for (const query of ['', '?states=open&audiences=doctorate-holder', '?chains=robotics&fields=port']) {
    await page.goto(`/en/opportunities${query}`);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const summary = page.locator('search > details > summary');
      if (width === 390) await summary.click();
      await expectAccessible(page, `/en/opportunities${query}, ${width} px`);
      await expect(page.getByRole('button', { name: t.apply })).toBeVisible();
      if (width === 390) await summary.click();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${query} scrolls sideways`).toBeLessThanOrEqual(0);
  }
});
