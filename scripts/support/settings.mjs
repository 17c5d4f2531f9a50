// The one place where the scripts read the environment (the app has its own: lib/env.ts).
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

/** The project's folder, with symbolic links followed: Next and the module loader do the same. */
export const root = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));

/** Builds and locks of this clone; independent of DATA_DIR, because sources belong to the clone. */
export const workFolder = path.join(root, '.data');

loadDotEnv();

/** What the caller asked for. An empty variable counts as absent. */
export const settings = {
  port: value('PORT') ?? '3000',
  host: value('HOST') ?? '127.0.0.1',
  appUrl: value('APP_URL'),
  databaseUrl: value('DATABASE_URL'),
  dataDir: path.resolve(root, value('DATA_DIR') ?? '.data'),
  smtpUrl: value('SMTP_URL'),
  seed: value('SEED'),
  sessionSecret: value('SESSION_SECRET'),
  dataKey: value('DATA_KEY'),
  demoPassword: value('DEMO_PASSWORD'),
  chromiumPath: value('CHROMIUM_PATH'),
  /** Set by npm for the processes it starts: npm is then our parent, and its end is ours. */
  startedByNpm: value('npm_lifecycle_event') !== undefined,
  /** npm tells where it lives, so that the same npm installs; without it, `npm` from the PATH. */
  npmScript: value('npm_execpath'),
  searchPath: (value('PATH') ?? '').split(path.delimiter).filter(Boolean),
  colours: process.stdout.isTTY === true && value('NO_COLOR') === undefined,
};

/** The caller's environment with `extra` on top; an undefined value removes a variable. */
export function childEnvironment(extra = {}) {
  const merged = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra };
  return Object.fromEntries(Object.entries(merged).filter(([, text]) => text !== undefined));
}

/** Node for the children: the locked one where npm has installed it, else the one running now. */
export function nodeBinary() {
  const locked = path.join(root, 'node_modules/.bin/node');
  return existsSync(locked) ? locked : process.execPath;
}

function value(name) {
  return process.env[name]?.trim() || undefined;
}

function loadDotEnv() {
  const file = path.join(root, '.env');
  if (!existsSync(file)) return;
  for (const [name, text] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) {
    process.env[name] ??= text;
  }
}
