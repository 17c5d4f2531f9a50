import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

/**
 * No violation that axe can find on the page as it stands: of all its rules, or of those named.
 *
 * axe runs in the page itself: the usual wrapper opens a second page for its report each time, for the sake of frames,
 * which takes six times as long. Our pages have no frames.
 */
export async function expectAccessible(page: Page, where: string, rules?: string[]): Promise<void> {
  expect(page.frames(), `${where} has frames, which are not looked at`).toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: everyRule },
    resultTypes: ['violations'],
    preload: false,
  };
  const found = await page.evaluate(async (asked) => {
    const { violations }: AxeResults = await window.axe.run(asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, options);
  expect(found, where).toEqual([]);
}

/** Nothing scrolls sideways on a narrow phone. Leaves the page at 320 px. */
export async function expectFits(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${where} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
}

/**
 * axe on a phone and on a desktop, and nothing scrolls sideways on a narrow phone.
 * @param inTheDark the colours of the dark too, which do not depend on the language
 */
export async function expectAccessibleAtAnyWidth(page: Page, where: string, inTheDark = true): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    await expectAccessible(page, `${where}, ${size.width} px`);
    if (!inTheDark) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, `${where}, ${size.width} px, dark`, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await expectFits(page, where);
  await page.setViewportSize({ width: 1280, height: 720 });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
