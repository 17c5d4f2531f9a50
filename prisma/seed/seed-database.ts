import { randomBytes } from 'node:crypto';
import { db, type Transaction, transaction } from '@/lib/db';
import { type Env, env } from '@/lib/env';
import { migrateJobs } from '@/lib/jobs/migrations';
import { reindexSearch } from '@/lib/search/reindex';
import { seedFirstAdministrator, seedPeople } from '@/prisma/seed/people';
import { seedContent } from '@/prisma/seed/seed-content';
import { seedSampleRound } from '@/prisma/seed/seed-sample-round';
import { seedSampleRows } from '@/prisma/seed/seed-sample-rows';

/**
 * Fills an empty database, as asked: demo = the document, marked sample rows and an account of each role;
 * content = the document and the first administrator; none = the first administrator only. A database with
 * people or programmes in it is left alone. Answers what was done, in lines to print.
 */
export async function seedDatabase(wanted: Env['SEED']): Promise<string[]> {
  // Outside of the transaction: the job queue makes its own tables.
  await migrateJobs();
  const lines = await transaction(async (tx) => {
    // Two servers that start at once: the second waits here, and then finds the rows of the first.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('portal seed'))`;
    if (!(await isEmpty(tx))) return ['The database is not empty: nothing to seed.'];
    if (wanted !== 'none') await seedContent(tx);
    if (wanted === 'demo') await seedSampleRows(tx, new Date());
    if (wanted !== 'demo') return [`Seeded: ${wanted}.`, ...(await firstAdministrator(tx))];
    const people = await samplePeople(tx);
    await seedSampleRound(tx, { callCode: 'JF2026-1', now: new Date() });
    return ['Seeded: demo.', ...people];
  });
  // Some seconds of work that nothing else waits for: not in the one transaction.
  if ((await db().searchDocument.count()) === 0) await reindexSearch();
  return lines;
}

async function isEmpty(tx: Transaction): Promise<boolean> {
  return (await tx.programme.count()) === 0 && (await tx.user.count()) === 0;
}

async function firstAdministrator(tx: Transaction): Promise<string[]> {
  const administrator = await seedFirstAdministrator(tx, env());
  if (!administrator) return [];
  const { email, link } = administrator;
  return [`Administrator: ${email}`, ...(link ? [`Choose the password within an hour: ${link}`] : [])];
}

async function samplePeople(tx: Transaction): Promise<string[]> {
  const rows = await tx.organisation.findMany({ select: { id: true, slug: true } });
  const organisations = Object.fromEntries(rows.map(({ id, slug }) => [slug, id]));
  const password = env().DEMO_PASSWORD ?? randomBytes(9).toString('base64url');
  await seedPeople(tx, { password, organisations });
  return env().DEMO_PASSWORD ? [] : [`Password of the sample accounts: ${password}`];
}
