import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { migrateJobs } from '@/lib/jobs/migrations';
import { administer, dropDatabase, makeDatabase, testPrefix, withDatabase } from '@/tests/support/administer-databases';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string;
    databaseTemplate: string;
  }
}

const migrate = fileURLToPath(new URL('../../scripts/migrate.mjs', import.meta.url));

/** Once for a run: a migrated database that each test file gets a copy of. */
export default async function makeTemplate(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL;
  if (!server) {
    throw new Error(
      'These tests need a database: npm test -- integration, or node scripts/with-database.mjs npx vitest --project integration',
    );
  }
  await dropLeftovers(server);
  const template = `${testPrefix}${process.pid}_template`;
  const url = withDatabase(server, template);
  await makeDatabase(server, template);
  await promisify(execFile)(process.execPath, [migrate, 'deploy'], { env: { ...process.env, DATABASE_URL: url } });
  await migrateJobs(url);
  project.provide('databaseServer', server);
  project.provide('databaseTemplate', template);
  return () => dropDatabase(server, template);
}

// Of runs that were killed, on a database server that lives longer than one run.
async function dropLeftovers(server: string): Promise<void> {
  const { rows } = await administer(server, 'select datname as name from pg_database');
  for (const { name } of rows) {
    const owner = new RegExp(`^${testPrefix}(\\d+)_`).exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await dropDatabase(server, name);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
