import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessibleAtAnyWidth } from '@/tests/e2e/support/accessible';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';
import { samples } from '@/tests/support/files';

const t = words('en', 'adminForms');
const programmes = words('en', 'adminProgrammes');
const hk = words('zh-HK', 'applications');
const box = (page: Page, name: string) => page.locator(`[name="${name}"]`);

type Settings = Record<string, string | true>;
type Composed = { page: Page; key: string };

/** Fills boxes and ticks of a part of a form, and saves it. */
async function set(page: Page, label: [hk: string, cn: string, en: string], settings: Settings, name = 'label') {
  for (const [at, locale] of ['zh-HK', 'zh-CN', 'en'].entries())
    await box(page, `${name}.${locale}`).fill(label[at] ?? '');
  for (const details of await page.locator('main details').all())
    await details.evaluate((one) => one.setAttribute('open', ''));
  for (const [input, value] of Object.entries(settings)) {
    const one = box(page, input);
    if (value === true) await one.check();
    else if ((await one.evaluate((element) => element.tagName)) === 'SELECT') await one.selectOption(value);
    else await one.fill(value);
  }
  await page.getByRole('button', { name: t.save, exact: true }).click();
  await expect(page.getByText(t.notice.saved, { exact: true })).toBeVisible();
}

async function addField(
  { page }: Composed,
  step: string,
  type: keyof typeof t.types,
  label: [string, string, string],
  settings: Settings = {},
) {
  await box(page, `type.${step}`).selectOption(type);
  await page.locator(`button[name="edit"][value="addField:${step}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.types[type]);
  await set(page, label, settings);
}

const option = (list: string, at: number, hk: string, cn: string, en: string): Settings => ({
  [`${list}.${at}.label.zh-HK`]: hk,
  [`${list}.${at}.label.zh-CN`]: cn,
  [`${list}.${at}.label.en`]: en,
});

/** Composes a form with every type of field, in two steps, and publishes it. */
async function compose(page: Page): Promise<string> {
  const key = `form-${randomUUID().slice(0, 8)}`;
  const composed = { page, key };
  await page.goto('/en/admin/forms/new');
  await expectAccessibleAtAnyWidth(page, 'new form');
  await box(page, 'key').fill(key);
  for (const [locale, text] of [
    ['zh-HK', '全題型表格'],
    ['zh-CN', '全题型表单'],
    ['en', 'Every type of question'],
  ] as const)
    await box(page, `title.${locale}`).fill(text);
  await page.getByRole('button', { name: t.create }).click();
  await expect(page.getByText(t.notice.created)).toBeVisible();

  await page.getByRole('button', { name: t.addStep }).click();
  await set(page, ['你的資料', '您的资料', 'About you'], {}, 'title');
  await page.getByRole('button', { name: t.addStep }).click();
  await set(page, ['計劃', '计划', 'Plan'], {}, 'title');

  const [one, two] = ['step-1', 'step-2'];
  await addField(composed, one, 'personName', ['姓名', '姓名', 'Name'], { identifying: true });
  await addField(composed, one, 'identityPaper', ['證件', '证件', 'Document']);
  await addField(composed, one, 'date', ['出生日期', '出生日期', 'Date of birth']);
  await addField(composed, one, 'choice', ['身份', '身份', 'Status'], {
    ...option('options', 0, '在職', '在职', 'Employed'),
    ...option('options', 1, '在學', '在读', 'Studying'),
  });
  await addField(composed, one, 'shortText', ['僱主', '雇主', 'Employer'], { 'condition.question4.option1': true });
  await addField(composed, one, 'choices', ['語言', '语言', 'Languages'], {
    ...option('options', 0, '粵語', '粤语', 'Cantonese'),
    ...option('options', 1, '普通話', '普通话', 'Mandarin'),
  });
  await addField(composed, one, 'referee', ['推薦人', '推荐人', 'Referee']);
  await addField(composed, two, 'longText', ['研究計劃', '研究计划', 'Research plan'], { maxCharacters: '200' });
  await addField(composed, two, 'number', ['研究時間', '研究时间', 'Duration'], {
    'unit.zh-HK': '個月',
    'unit.zh-CN': '个月',
    'unit.en': 'months',
    min: '6',
    max: '24',
  });
  await addField(composed, two, 'money', ['所需金額', '所需金额', 'Amount needed'], { max: '500000' });
  await addField(composed, two, 'organisation', ['接收機構', '接收机构', 'Host'], { isHost: true });
  await addField(composed, two, 'station', ['博士後站', '博士后站', 'Station']);
  await addField(composed, two, 'table', ['工作經歷', '工作经历', 'Jobs'], {
    ...option('columns', 0, '職位', '职位', 'Post'),
    'columns.0.required': true,
    ...option('columns', 1, '年數', '年数', 'Years'),
    'columns.1.type': 'number',
    ...option('columns', 2, '地點', '地点', 'Place'),
    'columns.2.type': 'choice',
    'columns.2.options.zh-HK': '香港\n天津',
    'columns.2.options.zh-CN': '香港\n天津',
    'columns.2.options.en': 'Hong Kong\nTianjin',
  });
  await addField(composed, two, 'file', ['履歷', '履历', 'CV']);
  await addField(composed, two, 'declaration', ['以上屬實', '以上属实', 'All of this is true']);
  await page.getByRole('button', { name: t.addCheck }).click();
  await set(page, ['持有博士學位？', '持有博士学位？', 'Holds a doctorate?'], {}, 'question');
  return key;
}

/** The form that the first test composes, and the call that it opens with it: the others apply to it. */
const made = { key: '', code: '' };

test.describe.configure({ mode: 'serial' });

test('An official builds a form with every type of question, sees what is missing beside it, previews, publishes and opens a call with it', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const { officials, programmeSlug } = makeRows({ applicants: 0, application: 'none', officials: 1 });
  await giveSession(page.context(), officials[0]?.cookie ?? '', baseURL ?? '');
  const key = await compose(page);
  await expectAccessibleAtAnyWidth(page, 'composer');

  await test.step('What is not complete is kept, and said beside its question until it is', async () => {
    await page.getByRole('link', { name: 'Employer' }).click();
    await expectAccessibleAtAnyWidth(page, 'question');
    await box(page, 'label.zh-CN').fill('');
    await page.getByRole('button', { name: t.save, exact: true }).click();
    await expect(page.getByText(t.notice.incomplete)).toBeVisible();
    await expect(page.locator('#field-label-zh-CN-error')).toBeVisible();
    await page.getByRole('link', { name: 'Every type of question' }).click();
    await expect(page.locator('#fields-question5')).toContainText(
      `${t.settings.label}, ${words('en', 'common').languages['zh-CN']}: fill this in`,
    );
    await expect(page.getByRole('button', { name: /Publish version/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Employer' }).click();
    await box(page, 'label.zh-CN').fill('雇主');
    await page.getByRole('button', { name: t.save, exact: true }).click();
    await expect(page.getByText(t.notice.saved, { exact: true })).toBeVisible();
  });

  await test.step('A question is moved up and down', async () => {
    const order = () => page.locator('[id^="fields-"] a').allTextContents();
    const before = await order();
    await page.locator('button[value="up:fields:question3"]').click();
    await expect(page.getByText(t.notice.moved)).toBeVisible();
    expect((await order()).slice(0, 3)).toEqual([before[0], before[2], before[1]]);
    await page.locator('button[value="down:fields:question3"]').click();
    await expect.poll(order).toEqual(before);
  });

  await test.step('The preview shows each language, follows a condition, checks and keeps nothing', async () => {
    await page.getByRole('link', { name: t.preview, exact: true }).click();
    await expect(page.getByRole('heading', { name: 'About you' })).toBeVisible();
    await expect(page.getByLabel('Employer')).toBeHidden();
    await page.getByRole('radio', { name: 'Employed' }).check();
    await expect(page.getByLabel('Employer')).toBeVisible();
    await page.getByRole('button', { name: t.previewCheck }).first().click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Employer: fill this in');
    await expectAccessibleAtAnyWidth(page, 'preview');
    await page.getByRole('link', { name: words('en', 'common').languages['zh-HK'] }).click();
    await expect(page.getByRole('heading', { name: '你的資料' })).toBeVisible();
    await page.goto(`/en/admin/forms/${key}`);
  });

  await page.getByRole('button', { name: /Publish version 1/ }).click();
  await expect(page.getByText(t.notice.published)).toBeVisible();
  await page.goto('/en/admin/forms');
  await expectAccessibleAtAnyWidth(page, 'forms');
  await expect(page.getByRole('row', { name: /Every type of question/ })).toContainText('Version 1');

  await page.goto(`/en/admin/programmes/${programmeSlug}/calls/new`);
  const code = `E2E-${randomUUID().slice(0, 6).toUpperCase()}-2026`;
  await box(page, 'code').fill(code);
  await box(page, 'formVersionId').selectOption({ label: 'Every type of question, version 1' });
  for (const locale of ['zh-HK', 'zh-CN', 'en']) await box(page, `title.${locale}`).fill('第一期 Round');
  await box(page, 'opensAt').fill('2026-01-01T09:00');
  await box(page, 'closesAt').fill('2036-12-31T23:59');
  await box(page, 'published').check();
  await page.getByRole('button', { name: programmes.save, exact: true }).last().click();
  await expect(page.getByText(programmes.notice.callAdded)).toBeVisible();
  Object.assign(made, { key, code });

  await test.step('The call is copied to next year', async () => {
    await page.goto(`/en/admin/calls/${code}`);
    await page.getByText(programmes.copyCall).click();
    await page.getByRole('button', { name: programmes.copyCallNow }).click();
    await expect(page.getByText(programmes.notice.copied)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(code.replace('2026', '2027')));
    await expect(box(page, 'closesAt')).toHaveValue('2037-12-31T23:59');
  });
});

/** Fills the first step; `live` says whether a program follows the condition. */
async function fillFirst(page: Page, live: boolean) {
  await page.getByLabel(hk.han).fill('陳大文');
  await page.getByLabel(hk.latin).fill('CHAN Tai Man');
  await page.getByRole('radio', { name: /香港永久性居民身份證/ }).check();
  await page.getByLabel(hk.paperNumber).fill('A123456(3)');
  await page.getByLabel('出生日期').fill('1996-08-17');
  await expect(page.getByLabel('僱主')).toBeHidden();
  await page.getByRole('radio', { name: '在職' }).check();
  await page.getByRole('checkbox', { name: '粵語' }).check();
  await page.getByRole('checkbox', { name: '普通話' }).check();
  await page.getByLabel(`推薦人：${hk.referee.name}`).fill('李教授');
  await page.getByLabel(`推薦人：${hk.referee.email}`).fill('lee@example.test');
  await page.getByLabel(`推薦人：${hk.referee.relation}`).fill('博士導師');
  await page.getByLabel(`推薦人：${hk.referee.language}`).selectOption('zh-HK');
  if (!live) await page.getByRole('button', { name: hk.saveAndContinue }).click();
  await expect(page.getByLabel('僱主')).toBeVisible();
  await page.getByLabel('僱主').fill('香港科技園');
  if (live) await expectAccessibleAtAnyWidth(page, 'first step of the form', false);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: hk.saveAndContinue }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('計劃');
}

async function fillSecond(page: Page) {
  const stays = page.getByText(hk.stepChanged);
  await page.getByLabel('研究計劃').fill('柔性關節的力控方法');
  await page.getByLabel('研究時間').fill('１２');
  await page.getByLabel('所需金額', { exact: true }).fill('120,000.50');
  await page.getByRole('radio', { name: '港元' }).check();
  await page.getByLabel('接收機構').fill('南開');
  await page.getByRole('button', { name: hk.find }).first().click();
  await expect(stays).toBeVisible();
  await page.getByRole('radio', { name: '南開大學' }).check();
  const rows = page.getByRole('group', { name: '工作經歷' });
  await rows.getByLabel('職位').fill('助理研究員');
  await rows.getByLabel('年數').fill('2');
  await rows.getByLabel('地點').selectOption({ label: '香港' });
  await rows.getByRole('button', { name: hk.addRow }).click();
  await expect(rows.getByLabel('職位')).toHaveCount(2);
  await expect(rows.getByLabel('職位').first()).toHaveValue('助理研究員');
  await rows.getByLabel('職位').nth(1).fill('錯的一行');
  await rows.getByRole('button', { name: hk.addRow }).click();
  await expect(rows.getByLabel('職位')).toHaveCount(3);
  await rows.getByLabel('職位').nth(2).fill('工程師');
  await rows.getByRole('button', { name: hk.removeRow.replace('{number}', '2') }).click();
  await expect(rows.getByLabel('職位')).toHaveCount(2);
  await expect(rows.getByLabel('職位').nth(1)).toHaveValue('工程師');
  await expect(page.getByText(hk.pickKept)).toBeVisible();
  await page.getByLabel('博士後站').fill('示例大學');
  await page.getByRole('button', { name: hk.find }).nth(1).click();
  await page.getByRole('radio', { name: /示例大學甲/ }).check();
  await page.getByRole('checkbox', { name: '以上屬實' }).check();
}

async function submit(page: Page) {
  await page.getByRole('button', { name: hk.saveAndContinue }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hk.review);
  const main = page.getByRole('main');
  for (const text of [
    '香港科技園',
    '粵語；普通話',
    '12 個月',
    '120,000.5 港元',
    '南開大學',
    '1. 職位：助理研究員 · 年數：2 · 地點：香港',
    '2. 職位：工程師',
    '繁體中文',
    hk.formVersion.replace('{version}', '1'),
  ])
    await expect(main).toContainText(text);
  await expect(main).not.toContainText('錯的一行');
  await page.getByRole('button', { name: hk.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hk.submittedTitle);
}

/** A new applicant at the first step of the form. */
async function begin(page: Page, baseURL: string): Promise<void> {
  const { applicants } = makeRows({ applicants: 1, application: 'none', locale: 'zh-HK' });
  await giveSession(page.context(), applicants[0]?.cookie ?? '', baseURL);
  await page.goto(`/zh-HK/my/applications/start/${made.code}`);
  await page.getByRole('button', { name: hk.start }).click();
  await page.getByRole('link', { name: hk.continue }).click();
}

test.describe('On a phone in Hong Kong', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('an applicant fills in every type of question and submits', async ({ page, baseURL }) => {
    test.setTimeout(180_000);
    await begin(page, baseURL ?? '');
    await fillFirst(page, true);
    await page
      .getByRole('group', { name: /履歷/ })
      .locator('input[type=file]')
      .setInputFiles({ name: '履歷.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
    await expect(page.getByRole('button', { name: '移除 履歷.pdf' })).toBeVisible();
    await fillSecond(page);
    await expectAccessibleAtAnyWidth(page, 'second step of the form', false);
    await page.setViewportSize({ width: 390, height: 844 });
    await submit(page);
    await expectAccessibleAtAnyWidth(page, 'submitted application', false);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('an applicant fills in every type of question and submits', async ({ page, baseURL }) => {
      test.setTimeout(180_000);
      await begin(page, baseURL ?? '');
      await fillFirst(page, false);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
      await page.getByRole('button', { name: words('zh-HK', 'files').upload, exact: true }).click();
      await expect(page.getByText('cv.pdf').first()).toBeVisible();
      await fillSecond(page);
      await submit(page);
    });
  });
});

test('Without JavaScript an official adds, moves and removes parts of a form', async ({ browser, baseURL }) => {
  const { officials } = makeRows({ applicants: 0, application: 'none', officials: 1 });
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await giveSession(context, officials[0]?.cookie ?? '', baseURL ?? '');
  const page = await context.newPage();
  const key = `form-${randomUUID().slice(0, 8)}`;
  await page.goto('/en/admin/forms/new');
  await box(page, 'key').fill(key);
  for (const locale of ['zh-HK', 'zh-CN', 'en']) await box(page, `title.${locale}`).fill('Copy');
  await box(page, 'copy').selectOption({ label: 'Joint funding application, version 1' });
  await page.getByRole('button', { name: t.create }).click();
  await expect(page.getByText(t.notice.created)).toBeVisible();
  await page.locator('button[value="down:fields:name"]').click();
  await expect(page.getByText(t.notice.moved)).toBeVisible();
  await expect(page.locator('[id^="fields-"]').first()).toHaveId('fields-birthDate');
  await page.locator('button[value="remove:fields:phone"]').click();
  await expect(page.locator('#fields-phone')).toHaveCount(0);
  await addField({ page, key }, 'person', 'money', ['薪金', '薪金', 'Salary']);
  await expect(page.locator('[id^="fields-"]').filter({ hasText: 'Salary' })).toBeVisible();
  await page.getByRole('button', { name: /Publish version 1/ }).click();
  await expect(page.getByText(t.notice.published)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t.export }).click();
  const file = await (await download).path();
  await page.goto('/en/admin/forms/new');
  await box(page, 'key').fill(`${key}-again`);
  for (const locale of ['zh-HK', 'zh-CN', 'en']) await box(page, `title.${locale}`).fill('Again');
  await box(page, 'file').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"steps":[{"key":"a"}]}'),
  });
  await page.getByRole('button', { name: t.create }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('steps.0.fields');
  await box(page, 'file').setInputFiles(file);
  await page.getByRole('button', { name: t.create }).click();
  await expect(page.getByText(t.notice.created)).toBeVisible();
  await expect(page.locator('[id^="fields-"]').filter({ hasText: 'Salary' })).toBeVisible();
  await context.close();
});
