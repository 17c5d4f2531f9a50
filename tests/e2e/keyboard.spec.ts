import type { Page } from '@playwright/test';
import { demo, demoPassword } from '@/tests/e2e/support/people';
import { giveSession, makeRows } from '@/tests/e2e/support/rows';
import { expect, test } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';
import { samples } from '@/tests/support/files';

const t = words('en', 'applications');
const auth = words('en', 'auth');

/** Presses Tab until the element has the focus, and checks that the focus can be seen there. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const seen = await target.evaluate((element) => {
        // A file field is drawn by the label beside it.
        const drawn = element.matches('input[type=file]') ? (element.nextElementSibling ?? element) : element;
        const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
        const { top, bottom } = drawn.getBoundingClientRect();
        return {
          outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          inView: top >= 0 && bottom <= innerHeight,
        };
      });
      expect(seen).toEqual({ outline: true, inView: true });
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

test('The way from a programme to a receipt needs nothing but a keyboard, and shows where it is', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await page.goto('/en/programmes/cpsf-tianjin-joint-funding');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words('en', 'layout').skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: words('en', 'calls').start }).first());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel(auth.email));
  await page.keyboard.type(demo('host'));
  await page.keyboard.press('Tab');
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t.start })).toBeVisible();

  const { applicants } = makeRows({ applicants: 1, application: 'empty' });
  await giveSession(page.context(), applicants[0]?.cookie ?? '', baseURL ?? '');
  await page.goto(`/en/my/applications/${applicants[0]?.applicationId}`);
  await tabTo(page, page.getByRole('link', { name: t.continue }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel(t.latin));
  await page.keyboard.type('CHAN Tai Man');
  await tabTo(page, page.getByRole('radio', { name: /Hong Kong permanent identity card/ }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel(t.paperNumber));
  await page.keyboard.type('A123456(3)');
  await tabTo(page, page.getByRole('radio', { name: 'Biology' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: t.saveAndContinue }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Research');
  await tabTo(page, page.locator('input[type=file]'));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
  await expect(page.getByRole('button', { name: 'Remove cv.pdf' })).toBeVisible();
  await tabTo(page, page.getByLabel('Title', { exact: true }));
  await page.keyboard.type('Mangroves');
  await tabTo(page, page.getByLabel('Plan', { exact: true }));
  await page.keyboard.type('Look at both shores.');
  await tabTo(page, page.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: t.saveAndContinue }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.review);
  await tabTo(page, page.getByRole('button', { name: t.submit }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.submittedTitle);
});
