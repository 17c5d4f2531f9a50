// Exits with 0 when a Chromium really starts here: Playwright's own, or the one named as the argument.
import { chromium } from '@playwright/test';

const [executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, timeout: 30_000 });
const page = await browser.newPage();
await page.setContent('<title>yes</title>');
const title = await page.title();
await browser.close();
process.exit(title === 'yes' ? 0 : 1);
