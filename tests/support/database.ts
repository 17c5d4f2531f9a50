import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import { dropDatabase, makeDatabase, testPrefix, withDatabase } from '@/tests/support/administer-databases';

// Runs before each test file, and before the app's code is imported: a database and a data folder of its own.
const server = inject('databaseServer');
const template = inject('databaseTemplate');
const name = template.replace('template', randomBytes(4).toString('hex'));
// Below the run's own folder, so that it goes with it even when the run is stopped half-way.
const parent = process.env.DATA_DIR ? path.join(process.env.DATA_DIR, 'tests') : tmpdir();
await mkdir(parent, { recursive: true });
const folder = await mkdtemp(path.join(parent, testPrefix));
await makeDatabase(server, name, template);

Object.assign(process.env, {
  DATABASE_URL: withDatabase(server, name),
  DATA_DIR: folder,
  MAILBOX_DIR: path.join(folder, 'mailbox'),
});

afterAll(async () => {
  const { db } = await import('@/lib/db');
  await db().$disconnect();
  await dropDatabase(server, name);
  await rm(folder, { recursive: true, force: true });
});
