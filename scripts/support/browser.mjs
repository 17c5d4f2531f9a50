// Finds a Chromium for the end-to-end tests, or installs one.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, scriptsFolder, tool } from './processes.mjs';
import { Sentence, say } from './say.mjs';
import { childEnvironment, settings } from './settings.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
const downloadPatience = 180_000;

/** The path of a browser that has been seen to start; an empty string stands for Playwright's own. */
export async function findBrowser() {
  if (settings.chromiumPath) {
    if (await starts(settings.chromiumPath)) return settings.chromiumPath;
    throw new Sentence(`CHROMIUM_PATH names ${settings.chromiumPath}, which does not start.`);
  }
  const found = (await present()) ?? (await installed());
  if (found !== undefined) return found;
  throw new Sentence(
    'The end-to-end tests need a browser and none could be installed: install Chromium or Google Chrome ' +
      '(for instance "npx playwright install --with-deps chromium"), or name one with CHROMIUM_PATH.',
  );
}

async function present() {
  if (await starts('')) return '';
  for (const file of systemBrowsers()) if (await starts(file)) return file;
  return undefined;
}

async function installed() {
  const playwright = tool('@playwright/test', 'cli.js');
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  say('… no browser found: downloading Playwright’s Chromium');
  const download = await run([playwright, 'install', 'chromium'], { env, timeout: downloadPatience });
  if (download.code === 0 && (await starts(''))) return '';
  if (process.getuid?.() !== 0 || !systemFile('apt-get')) return undefined;
  if (download.code === 0) {
    say('… it lacks system libraries: installing them');
    await run([playwright, 'install-deps', 'chromium'], { env, timeout: 2 * downloadPatience });
    if (await starts('')) return '';
  }
  say('… installing the distribution’s chromium');
  await run(['update'], { env, command: 'apt-get', timeout: downloadPatience });
  await run(['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    command: 'apt-get',
    timeout: 2 * downloadPatience,
  });
  return await present();
}

async function starts(file) {
  const script = path.join(scriptsFolder, 'support/try-browser.mjs');
  const { code } = await run(file ? [script, file] : [script], { env: childEnvironment(), timeout: 60_000 });
  return code === 0;
}

function systemBrowsers() {
  const folders = ['/Applications', path.join(settings.home, 'Applications')];
  const macs = folders.flatMap((folder) => applications.map((name) => path.join(folder, name)));
  return [...names.map(systemFile), ...macs].filter((file) => file && existsSync(file));
}

function systemFile(name) {
  return settings.searchPath.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}
