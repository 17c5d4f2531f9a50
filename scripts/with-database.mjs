#!/usr/bin/env node
// node scripts/with-database.mjs <command…>: runs a command with the development database up and the portal's whole
// environment set; the database is started or shared, and stopped again by whoever uses it last.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { portalEnvironment } from './support/environment.mjs';
import { openPostgres } from './support/postgres.mjs';
import { complain, Sentence } from './support/say.mjs';
import { root, settings } from './support/settings.mjs';

const [command, ...args] = process.argv.slice(2);
let child;
// The terminal sends Ctrl-C to the command as well; other signals are passed on. Either way we end after it.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal));

process.exitCode = await main().catch((error) => {
  complain(error);
  return 1;
});

async function main() {
  if (!command) throw new Sentence('Usage: node scripts/with-database.mjs <command…>');
  const { dataDir, databaseUrl, port, host } = settings;
  const database = databaseUrl ? undefined : await openPostgres(dataDir);
  database?.watch(
    (line) => console.error(line),
    (error) => complain(error),
  );
  try {
    const env = portalEnvironment({
      mode: 'development',
      database: databaseUrl ?? database.url,
      dataDir,
      port,
      host,
      appUrl: settings.appUrl ?? `http://localhost:${port}`,
      mailboxPort: settings.smtpUrl ? undefined : 1025,
      seed: settings.seed ?? (databaseUrl ? 'none' : 'demo'),
    });
    env.PATH = [path.join(root, 'node_modules/.bin'), ...settings.searchPath].join(path.delimiter);
    return await new Promise((resolve, reject) => {
      child = spawn(command, args, { env, cwd: process.cwd(), stdio: 'inherit' });
      child.once('error', (error) => reject(new Sentence(`${command} could not be started (${error.code}).`)));
      child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
    });
  } finally {
    await database?.close();
  }
}
