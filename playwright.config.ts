import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';

// scripts/test.mjs starts the portal and finds the browser, and says here where both are.
const { BASE_URL, CHROMIUM_PATH, TEST_RESULTS = 'test-results/playwright' } = process.env;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: path.resolve(TEST_RESULTS),
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: BASE_URL ?? 'http://localhost:3000',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      // Unset, Playwright takes the browser it has downloaded itself. It never uses Chromium's sandbox unless told to,
      // and root could not: the only pages it opens here are our own.
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      chromiumSandbox: false,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-first-run',
        '--no-pings',
        // Whatever a page or the browser asks for, nothing leaves this machine.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
});
