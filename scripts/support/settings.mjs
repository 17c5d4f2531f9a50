// The one place where the scripts read the environment (the app has its own: lib/env.ts).
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

/** The project's folder, with symbolic links followed: Next and the module loader do the same. */
export const root = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));

/** Builds and locks of this clone; independent of DATA_DIR, because sources belong to the clone. */
export const workFolder = path.join(root, '.data');

for (const [name, text] of Object.entries(readDotEnv())) process.env[name] ??= text;

/** What the caller asked for. An empty variable counts as absent. */
export const settings = readSettings();

// What configures a portal, and must not reach the one that tests make for themselves.
const portalVariable =
  /^(PORT|HOST|HOSTNAME|APP_URL|DATABASE_URL|DATA_DIR|DATA_KEY|SESSION_SECRET|SEED|DEMO_PASSWORD|OPERATOR_NAME|TRUST_PROXY|(SMTP|MAIL|MAILBOX|ADMIN|OIDC|FILES|S3|CLAMAV|AUTH)_\w+)$/;

/** Forgets the caller's configuration. Empty rather than absent: Next would read an absent one from .env again. */
export function forgetConfiguration() {
  const names = [...Object.keys(process.env), ...Object.keys(readDotEnv())];
  for (const name of names) if (portalVariable.test(name)) process.env[name] = '';
  Object.assign(settings, readSettings());
}

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

function readSettings() {
  return {
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
    home: homedir(),
    colours: process.stdout.isTTY === true && value('NO_COLOR') === undefined,
  };
}

function readDotEnv() {
  const file = path.join(root, '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}
