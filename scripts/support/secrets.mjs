// Secrets of the embedded default, made once and kept in DATA_DIR/secrets.json, readable by its owner only.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Sentence } from './say.mjs';

const makers = {
  databasePassword: () => randomBytes(24).toString('base64url'),
  sessionSecret: () => randomBytes(32).toString('base64url'),
  dataKey: () => randomBytes(32).toString('base64'),
  demoPassword: () => `tide-${randomBytes(9).toString('base64url')}`,
};

/** Reads the secrets of a data folder and adds the missing ones. */
export function readSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!kept.databasePassword && existsSync(path.join(dataDir, 'postgres', 'PG_VERSION'))) {
    throw new Sentence(
      `${file} is missing, but the database beside it needs the password in it. ` +
        'Put the file back from a backup, or choose a new folder with DATA_DIR.',
    );
  }
  const secrets = { ...kept };
  for (const [name, make] of Object.entries(makers)) secrets[name] ??= make();
  if (Object.keys(makers).some((name) => secrets[name] !== kept[name])) write(file, secrets);
  return secrets;
}

/** Remembers the password the demo accounts were seeded with: a later DEMO_PASSWORD does not change them. */
export function keepDemoPassword(dataDir, demoPassword) {
  write(path.join(dataDir, 'secrets.json'), { ...readSecrets(dataDir), demoPassword });
}

/** Others may pass through (the database may run as another user) but not list what is there. */
export function makeDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  } catch (error) {
    throw new Sentence(`The data folder ${dataDir} cannot be made (${error.code}). Choose another one with DATA_DIR.`);
  }
}

function write(file, secrets) {
  makeDataFolder(path.dirname(file));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
