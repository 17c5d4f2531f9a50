// The folder of one test run: its database, its data, its reports. Gone when the run ends; swept later if it was killed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { claim, isClaimed, withLock } from './locks.mjs';
import { postgresServer, stopServer } from './postgres-server.mjs';
import { workFolder } from './settings.mjs';

const testsFolder = path.join(workFolder, 'tests');

export async function makeTestFolder() {
  mkdirSync(testsFolder, { recursive: true });
  return await withLock(path.join(workFolder, 'tests.lock'), async () => {
    for (const name of readdirSync(testsFolder)) await sweep(path.join(testsFolder, name));
    const folder = mkdtempSync(path.join(testsFolder, 'run-'));
    const mine = claim(path.join(folder, 'users'));
    const remove = () => {
      mine.release();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    return { folder, dataDir: path.join(folder, 'data'), remove };
  });
}

async function sweep(folder) {
  if (isClaimed(path.join(folder, 'users'))) return;
  const dataDir = path.join(folder, 'data');
  if (existsSync(dataDir)) {
    const server = postgresServer(dataDir, { durable: false }).running();
    if (server) await stopServer(server.pid);
  }
  rmSync(folder, { recursive: true, force: true });
}
