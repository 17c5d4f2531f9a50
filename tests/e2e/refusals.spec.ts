import { expectAccessible } from '@/tests/e2e/support/accessible';
import { demo, fillSignIn, signIn } from '@/tests/e2e/support/people';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';
import { samples } from '@/tests/support/files';

const t = words('en', 'applications');
const files = words('en', 'files');
const errors = words('en', 'errors');
const alert = 'main [role=alert]';

/** One applicant of this test's own, signed in, with an application. */
function person(application: 'empty' | 'complete' | 'submitted', closesInMinutes?: number) {
  const { applicants } = makeRows({ applicants: 1, application, closesInMinutes });
  const [made] = applicants;
  if (!made?.applicationId) throw new Error('No application was made');
  return { ...made, applicationId: made.applicationId };
}

test.describe('Too late', () => {
  test('A call that has closed says so on the review page, and the draft can still be read', async ({
    page,
    baseURL,
  }) => {
    const { cookie, applicationId } = person('complete', -60);
    await giveSession(page.context(), cookie, baseURL ?? '');
    await page.goto(`/en/my/applications/${applicationId}/review`);
    await expect(page.getByText(/^This call closed at \d\d:\d\d on .*, Tianjin and Hong Kong time\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: t.submit })).toHaveCount(0);
    await expect(page.getByText('Mangroves', { exact: true })).toBeVisible();
  });

  test('A page that was opened in time and sent too late is refused with the closing time, and nothing is lost', async ({
    page,
    baseURL,
  }) => {
    const { cookie, applicationId } = person('complete');
    await giveSession(page.context(), cookie, baseURL ?? '');
    await page.goto(`/en/my/applications/${applicationId}/review`);
    makeRows({ applicants: 0, application: 'none', close: applicationId });
    await page.getByRole('button', { name: t.submit }).click();
    await expect(page.locator(alert)).toContainText(
      /This call closed at .* You can still read and download your draft\./,
    );
    await expect(page.getByText('Mangroves', { exact: true })).toBeVisible();
  });
});

test('A double click makes one submission, and a second tab that submits afterwards is led to the same receipt', async ({
  page,
  baseURL,
}) => {
  const { cookie, applicationId } = person('complete');
  await giveSession(page.context(), cookie, baseURL ?? '');
  const second = await page.context().newPage();
  await second.goto(`/en/my/applications/${applicationId}/review`);
  await page.goto(`/en/my/applications/${applicationId}/review`);
  await page.getByRole('button', { name: t.submit }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.submittedTitle);
  await second.getByRole('button', { name: t.submit }).click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(t.submittedTitle);
  const number = /^C-[0-9A-F]{8}-\d{4}$/;
  expect(await second.getByText(number).first().textContent()).toBe(await page.getByText(number).first().textContent());
  await second.goto(`/en/my/applications/${applicationId}`);
  await expect(second.getByRole('listitem').filter({ hasText: t.events.SUBMITTED })).toHaveCount(1);
});

test.describe('Files', () => {
  test('A wrong type, an empty file and one of more than 20 MB are refused in words, and a good one is taken after them', async ({
    page,
    baseURL,
  }) => {
    const { cookie, applicationId } = person('empty');
    await giveSession(page.context(), cookie, baseURL ?? '');
    await page.goto(`/en/my/applications/${applicationId}/steps/research`);
    const field = page.getByRole('group', { name: /CV/ });
    const choose = (name: string, buffer: Buffer) =>
      field.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await choose('cv.pdf', Buffer.from('MZ this is no PDF'));
    await expect(field.getByText(errors.FILE_TYPE)).toBeVisible();
    await choose('empty.pdf', Buffer.alloc(0));
    await expect(field.getByText(errors.FILE_EMPTY)).toBeVisible();
    await choose('big.pdf', Buffer.concat([samples.pdf, Buffer.alloc(21 * 1024 * 1024)]));
    await expect(field.getByText(/larger than 20 MB/)).toBeVisible();
    await expectAccessible(page, 'refused files');
    await choose('good.pdf', samples.pdf);
    await expect(field.getByRole('button', { name: 'Remove good.pdf' })).toBeVisible();
    await expect(field.getByText(files.states.UNSCANNED).first()).toBeVisible();
  });

  test('The server refuses a file of more than 20 MB by itself, and keeps nothing of it', async ({ page, baseURL }) => {
    const { cookie, applicationId } = person('empty');
    await giveSession(page.context(), cookie, baseURL ?? '');
    const response = await page.request.post(`/api/applications/${applicationId}/files`, {
      headers: { 'X-File-Name': 'big.pdf', 'X-Field-Key': 'cv', 'Content-Type': 'application/octet-stream' },
      data: Buffer.concat([samples.pdf, Buffer.alloc(21 * 1024 * 1024)]),
    });
    expect([response.status(), (await response.json()).code]).toEqual([413, 'FILE_TOO_BIG']);
    await page.goto(`/en/my/applications/${applicationId}/steps/research`);
    await expect(page.getByText('big.pdf')).toHaveCount(0);
  });
});

test("Somebody else's application, file, receipt and draft are not found", async ({ page, baseURL }) => {
  const theirs = person('submitted');
  const { cookie } = person('empty');
  await giveSession(page.context(), cookie, baseURL ?? '');
  for (const path of ['', '/review', '/steps/person']) {
    const response = await page.goto(`/en/my/applications/${theirs.applicationId}${path}`);
    expect(response?.status(), path).toBe(404);
  }
  const receipt = await page.request.get(`/api/applications/${theirs.applicationId}/receipt`);
  expect(receipt.status()).toBe(404);
  const draft = await page.request.put(`/api/applications/${theirs.applicationId}/draft`, {
    data: { stepKey: 'research', revision: 0, typed: { title: 'mine now' } },
  });
  expect(draft.status()).toBe(404);
  expect((await page.goto(`/en/admin/applications/${theirs.applicationId}`))?.status()).toBe(404);
  await page.goto('/en/my/applications');
  await expect(page.getByText('Mangroves')).toHaveCount(0);
});

test('An official of another bureau does not find the application', async ({ page, baseURL }) => {
  const theirs = person('submitted');
  const { officials } = makeRows({ applicants: 0, application: 'none', officials: 1 });
  await giveSession(page.context(), officials[0]?.cookie ?? '', baseURL ?? '');
  expect((await page.goto(`/en/admin/applications/${theirs.applicationId}`))?.status()).toBe(404);
  await page.goto('/en/admin/applications');
  await expect(page.getByText('CHAN Tai Man')).toHaveCount(0);
});

test('A session that ends while a form is filled in loses nothing: what was typed is put back after sign-in', async ({
  page,
}) => {
  await signIn(page, 'en', demo('applicant'));
  await page.goto('/en/my/applications/start/JF2026-2');
  await page
    .getByRole('button', { name: t.start })
    .or(page.getByRole('link', { name: t.continue }))
    .click();
  await page.waitForURL(/\/my\/applications\/[0-9a-f-]{36}/);
  const id = /applications\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  await page.goto(`/en/my/applications/${id}/steps/research`);
  const title = page.getByLabel('Title of the research');
  await title.fill('Before the session ended');
  await expect(page.getByText(t.saved, { exact: true })).toBeVisible();

  await page.context().clearCookies();
  await title.fill('Typed after the session had ended');
  await expect(page.getByText(t.signedOut)).toBeVisible();
  await page.getByRole('link', { name: t.signInAgain }).click();
  await fillSignIn(page, 'en', demo('applicant'));
  await expect(page).toHaveURL(new RegExp(`/en/my/applications/${id}/steps/research$`));
  await expect(title).toHaveValue('Typed after the session had ended');
  await expect(page.getByText(/^We have put back what you typed at \d\d:\d\d/)).toBeVisible();
  await expect(page.getByText(t.saved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue('Typed after the session had ended');
});

test('A lost connection loses nothing: it is said, and saved when the connection is back', async ({
  page,
  baseURL,
}) => {
  const { cookie, applicationId } = person('empty');
  await giveSession(page.context(), cookie, baseURL ?? '');
  await page.goto(`/en/my/applications/${applicationId}/steps/research`);
  await page.context().setOffline(true);
  await page.getByLabel('Title', { exact: true }).fill('Written on the ferry');
  await expect(page.getByText(t.offline)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(t.saved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Written on the ferry');
});

test('What is typed before the program of the page has arrived is saved once it has', async ({ page, baseURL }) => {
  const { cookie, applicationId } = person('empty');
  await giveSession(page.context(), cookie, baseURL ?? '');
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`/en/my/applications/${applicationId}/steps/research`, { waitUntil: 'commit' });
  await page.getByLabel('Title', { exact: true }).fill('Typed on a slow line');
  arrive();
  await expect(page.getByText(t.saved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Typed on a slow line');
});

test('Two tabs on one step never overwrite each other silently: the later one is told and chooses', async ({
  page,
  baseURL,
}) => {
  const { cookie, applicationId } = person('empty');
  await giveSession(page.context(), cookie, baseURL ?? '');
  const other = await page.context().newPage();
  const path = `/en/my/applications/${applicationId}/steps/research`;
  await page.goto(path);
  await other.goto(path);
  await page.getByLabel('Title', { exact: true }).fill('From the first tab');
  await expect(page.getByText(t.saved, { exact: true })).toBeVisible();
  await other.getByLabel('Title', { exact: true }).fill('From the second tab');
  await expect(other.getByText(t.conflict)).toBeVisible();
  await expectAccessible(other, 'conflict');
  await other.getByRole('button', { name: t.keepMine }).click();
  await expect(other.getByText(t.saved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('From the second tab');
});

test('A second tab does not take over what the first one is about to save', async ({ page, baseURL }) => {
  const { cookie, applicationId } = person('empty');
  await giveSession(page.context(), cookie, baseURL ?? '');
  const path = `/en/my/applications/${applicationId}/steps/research`;
  await page.goto(path);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const asked = page.waitForRequest('**/draft');
  await page.route('**/draft', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.getByLabel('Title', { exact: true }).fill('From the first tab');
  await asked;
  const other = await page.context().newPage();
  await other.goto(path);
  await other.getByLabel('Plan').fill('From the second tab');
  await expect(other.getByText(t.saved, { exact: true })).toBeVisible();
  await expect(other.getByLabel('Title', { exact: true })).toHaveValue('');
  arrive();
  await expect(page.getByText(t.conflict)).toBeVisible();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('From the first tab');
});

test('A withdrawn application is out of the official’s hands, and can be taken up again while the call is open', async ({
  page,
  baseURL,
}) => {
  const { cookie, applicationId } = person('submitted');
  await giveSession(page.context(), cookie, baseURL ?? '');
  await page.goto(`/en/my/applications/${applicationId}`);
  await page.getByText(t.withdraw, { exact: true }).click();
  await page.getByRole('button', { name: t.withdrawConfirm }).click();
  await expect(page.getByText(t.notice.withdrawn)).toBeVisible();
  await page.getByRole('button', { name: t.reopen }).click();
  await expect(page.getByText(t.notice.reopened)).toBeVisible();
});

test('A wrong password keeps the address and tells what to do', async ({ page }) => {
  await page.goto('/en/sign-in');
  await fillSignIn(page, 'en', demo('host'), 'not the password');
  await expect(page.locator(alert)).toBeFocused();
  await expect(page.locator(alert)).toContainText(errors.BAD_CREDENTIALS);
  await expect(page.getByLabel(words('en', 'auth').email)).toHaveValue(demo('host'));
  await expect(page.getByLabel(words('en', 'auth').password, { exact: true })).toHaveValue('');
});
