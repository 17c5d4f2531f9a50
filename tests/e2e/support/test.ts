import { test as base, expect } from '@playwright/test';

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
