import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/**
 * Every e2e test runs with two watchers: no page may ask another origin for anything, and none may throw or break
 * its own content security policy.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const outside: string[] = [];
      const faults: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!/^(data|blob):/.test(url) && new URL(url).origin !== baseURL) outside.push(url);
      });
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('console', (message) => {
        if (/Content.Security.Policy|Hydration|hydrat/i.test(message.text())) faults.push(message.text());
      });
      await use(undefined);
      expect(outside, 'requests to other origins').toEqual([]);
      expect(faults, 'faults of pages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No violation that axe can find on the page as it stands: of all its rules, or of those named. */
export async function expectAccessible(page: Page, where: string, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(everyRule)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect(found, where).toEqual([]);
}
