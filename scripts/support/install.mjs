// Installs the locked dependencies when they are missing or stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from './hashes.mjs';
import { withLock } from './locks.mjs';
import { run } from './processes.mjs';
import { Sentence, step } from './say.mjs';
import { childEnvironment, root, settings, workFolder } from './settings.mjs';

const stampFile = path.join(root, 'node_modules/.installed');
const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

export async function installDependencies() {
  const wanted = `${hashOf(['package-lock.json'])} ${process.platform}-${process.arch}`;
  if (isInstalled(wanted)) return;
  await withLock(path.join(workFolder, 'install.lock'), async () => {
    if (isInstalled(wanted)) return;
    await step(
      'Install the locked dependencies',
      async () => {
        const clean = await npm('ci');
        if (clean.code === 0) return;
        // npm's versions differ in how strictly they read a lock file; a plain install obeys it too.
        const plain = await npm('install', '--no-save');
        if (plain.code === 0) return 'npm ci refused, npm install did it';
        throw new Sentence(`The dependencies could not be installed.\n${clean.output}\n${plain.output}`);
      },
      { long: 'about a minute' },
    );
    writeFileSync(stampFile, wanted);
  });
}

function npm(...args) {
  // NODE_ENV=production would make npm leave out what building needs.
  const env = childEnvironment({ NODE_ENV: undefined });
  const script = settings.npmScript?.endsWith('.js') || settings.npmScript?.endsWith('.cjs');
  if (script) return run([settings.npmScript, ...args, ...flags], { env, command: process.execPath });
  return run([...args, ...flags], { env, command: 'npm' });
}

function isInstalled(wanted) {
  if (!existsSync(path.join(root, 'node_modules'))) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  if (!matchesLock()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

// Somebody has run npm by hand: npm's own note of what it installed tells whether it was this lock file.
function matchesLock() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!locked || !installed) return false;
  const same = Object.entries(installed).every(([at, { version }]) => locked[at]?.version === version);
  const whole = Object.entries(locked).every(([at, entry]) => !at || entry.optional || entry.peer || installed[at]);
  return same && whole;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
