import { expectAccessibleAtAnyWidth } from '@/tests/e2e/support/accessible';
import { waitForMail } from '@/tests/e2e/support/mailbox';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

const cn = words('zh-CN', 'panels');
const hk = {
  offers: words('zh-HK', 'offers'),
  applications: words('zh-HK', 'applications'),
  results: words('zh-HK', 'results'),
};

test('An official takes over the proposal, reads the letters and releases them; an applicant accepts on a phone, another declines, and the results come out', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const url = baseURL ?? '';
  const { callCode, programmeSlug, applicants, officials } = makeRows({
    applicants: 0,
    application: 'none',
    locale: 'zh-HK',
    panel: { means: [91, 88, 80, 80, 70, 60], places: 2 },
  });
  await giveSession(page.context(), officials[0]?.cookie ?? '', url);
  const panel = `/zh-CN/admin/calls/${callCode}/panel`;

  await test.step('The ranking shows equals; a line drawn through them leaves them to the panel, and saves nothing', async () => {
    await page.goto(`/zh-CN/admin/calls/${callCode}`);
    await page.getByRole('link', { name: cn.title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(cn.title);
    await expect(page.getByText('3=', { exact: true })).toHaveCount(2);
    await page.getByLabel(cn.whatIf.places, { exact: true }).fill('3');
    await page.getByLabel(cn.whatIf.reserves).fill('2');
    await page.getByRole('button', { name: cn.whatIf.show }).click();
    await expect(page).toHaveURL(/places=3&reserves=2/);
    await expect(page.getByText(cn.open.TIE)).toHaveCount(2);
    await expectAccessibleAtAnyWidth(page, 'panel');
  });

  await test.step('The proposal at the real line is taken over', async () => {
    await page.goto(`${panel}?places=2&reserves=2`);
    await page.getByRole('button', { name: cn.takeOver.submit }).click();
    await expect(page.getByText(cn.notice.takenOver)).toBeVisible();
  });

  await test.step('Two reserves are equal: the outbox says so, and an official puts them in order', async () => {
    await page.getByRole('link', { name: cn.outbox.open }).click();
    await expect(page.getByText(cn.outbox.cannot)).toBeVisible();
    await page.goto(panel);
    await page.getByRole('link', { name: cn.decideOn.replace('{number}', `${callCode}-004`) }).click();
    await expectAccessibleAtAnyWidth(page, 'decision on one application', false);
    await page.getByLabel(cn.outcome.position).fill('2');
    await page.getByRole('button', { name: cn.outcome.save }).click();
    await expect(page.getByText(cn.notice.outcomeSaved)).toBeVisible();
  });

  await test.step('Each letter can be read in the language of its reader, then all are released at once', async () => {
    await page.getByRole('link', { name: cn.outbox.open }).click();
    const letter = page.getByRole('listitem').filter({ hasText: `${callCode}-001` });
    await letter.locator('summary').click();
    await expect(letter.getByText(`申請 ${callCode}-001：你獲得一個名額`)).toBeVisible();
    await expectAccessibleAtAnyWidth(page, 'outbox');
    await page.getByText(cn.outbox.release, { exact: true }).click();
    await page.getByRole('button', { name: cn.outbox.releaseNow }).click();
    await expect(page.getByText(cn.notice.released)).toBeVisible();
    await expectAccessibleAtAnyWidth(page, 'after the release');
  });

  const openAs = async (at: number) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await giveSession(context, applicants[at]?.cookie ?? '', url);
    const own = await context.newPage();
    await own.goto(`/zh-HK/my/applications/${applicants[at]?.applicationId}`);
    return own;
  };

  await test.step('An applicant is told by mail and accepts on a phone', async () => {
    await waitForMail(applicants[0]?.email ?? '', `申請 ${callCode}-001`);
    const own = await openAs(0);
    await expect(own.getByRole('heading', { name: hk.offers.title })).toBeVisible();
    await expectAccessibleAtAnyWidth(own, 'offer');
    await own.setViewportSize({ width: 390, height: 844 });
    await own.getByRole('button', { name: hk.offers.accept }).click();
    await expect(own.getByText(hk.offers.notice.accepted)).toBeVisible();
    await expect(own.getByText(hk.applications.states.SELECTED, { exact: true }).first()).toBeVisible();
    await own.context().close();
  });

  await test.step('Another declines after being asked in words, and the next in line is offered the place', async () => {
    const own = await openAs(1);
    await own.getByText(hk.offers.decline, { exact: true }).click();
    await expect(own.getByText(hk.offers.declineExplain)).toBeVisible();
    await own.getByRole('button', { name: hk.offers.declineConfirm }).click();
    await expect(own.getByText(hk.offers.notice.declined)).toBeVisible();
    await own.context().close();
    const next = await openAs(2);
    await expect(next.getByText(hk.offers.promotedNote).first()).toBeVisible();
    await next.context().close();
  });

  await test.step('The results are published, by number, with the way to object; the programme leads there', async () => {
    await page.goto(panel);
    await page.getByRole('button', { name: cn.publish.submit }).click();
    await expect(page.getByText(cn.notice.published)).toBeVisible();
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(`/zh-HK/programmes/${programmeSlug}`);
    await visitor.getByRole('link', { name: /結果/ }).click();
    await expect(visitor.getByRole('rowheader', { name: `${callCode}-001` })).toBeVisible();
    await expect(visitor.getByText('陳大文')).toHaveCount(0);
    await expect(visitor.getByRole('link', { name: hk.results.ask })).toHaveAttribute(
      'href',
      `/zh-HK/contact?about=${encodeURIComponent(`/programmes/${programmeSlug}/results/${callCode}`)}`,
    );
    await expectAccessibleAtAnyWidth(visitor, 'results');
    await visitor.context().close();
  });

  await test.step('The statistics are there as tables and as a file', async () => {
    await page.goto(`/zh-CN/admin/calls/${callCode}/statistics`);
    await expectAccessibleAtAnyWidth(page, 'statistics');
    const file = await page.request.get(`/api/calls/${callCode}/statistics?locale=zh-CN`);
    expect(file.headers()['content-type']).toContain('text/csv');
    const lines = (await file.text()).replace('\uFEFF', '').split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      'part,key,name,applied,selected',
      'sum,applied,申请,6,',
      'sum,eligible,符合资格,6,',
      'sum,selected,入选,1,',
    ]);
  });
});

test('Without JavaScript a proposal is tried, saved and released, and an offer accepted', async ({
  browser,
  baseURL,
}) => {
  const url = baseURL ?? '';
  const { callCode, applicants, officials } = makeRows({
    applicants: 0,
    application: 'none',
    locale: 'en',
    panel: { means: [90, 80], places: 1 },
  });
  const en = words('en', 'panels');
  const context = await browser.newContext({ javaScriptEnabled: false });
  await giveSession(context, officials[0]?.cookie ?? '', url);
  const page = await context.newPage();
  await page.goto(`/en/admin/calls/${callCode}/panel`);
  await page.getByLabel(en.whatIf.reserves).fill('1');
  await page.getByRole('button', { name: en.whatIf.show }).click();
  await page.getByRole('button', { name: en.takeOver.submit }).click();
  await expect(page.getByText(en.notice.takenOver)).toBeVisible();
  await page.getByRole('link', { name: en.outbox.open }).click();
  await page.getByText(en.outbox.release, { exact: true }).click();
  await page.getByRole('button', { name: en.outbox.releaseNow }).click();
  await expect(page.getByText(en.notice.released)).toBeVisible();
  await context.clearCookies();
  await giveSession(context, applicants[0]?.cookie ?? '', url);
  await page.goto(`/en/my/applications/${applicants[0]?.applicationId}`);
  await page.getByRole('button', { name: words('en', 'offers').accept }).click();
  await expect(page.getByText(words('en', 'offers').notice.accepted)).toBeVisible();
  await context.close();
});
