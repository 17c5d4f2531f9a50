import pg from 'pg';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { db, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { freeAbandonedJobs, showLife } from '@/lib/jobs/abandoned';
import { removeJob, retryFailedJobs, retryJob } from '@/lib/jobs/commands';
import { enqueue } from '@/lib/jobs/enqueue';
import { listJobs } from '@/lib/jobs/queries';
import { removeStale } from '@/lib/jobs/remove-stale';
import { sendMail } from '@/lib/notifications/notify';
import { makeAdministrator, makeApplicant, makeOfficial, makeUser, unique } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';
import { eventually, startWorker } from '@/tests/support/worker';

const all = { state: null, page: 1 };
type Row = { id: bigint; attempts: number; locked_by: string | null };
const rows = () => db().$queryRaw<Row[]>`select id, attempts, locked_by from graphile_worker.jobs order by id`;
const asFailed = () => db().$executeRaw`update graphile_worker._private_jobs
  set attempts = max_attempts, last_error = 'Something was wrong', run_at = now() + interval '6 hours'`;

beforeEach(async () => {
  await db().$executeRaw`delete from graphile_worker._private_jobs`;
  await db().mailDelivery.deleteMany();
});

async function queueMail(to = 'ada@example.test'): Promise<string> {
  await transaction((tx) => sendMail(tx, { to, locale: 'en', kind: 'passwordChanged', data: { name: 'Ada' } }));
  return String((await rows()).at(-1)?.id);
}

describe('The worker', () => {
  test('does what was queued, seals the audit, and goes on after the database dropped its connections', async () => {
    const recordId = unique('sealed');
    await startWorker();
    const write = () =>
      db().auditEvent.create({ data: { action: 'test.seal', recordType: 'Test', recordId }, select: { id: true } });
    const isSealed = (id: bigint) => db().auditSealEntry.count({ where: { eventId: id } });
    const first = await write();
    await transaction((tx) => enqueue(tx, 'seal_audit', {}));
    await eventually(
      () => isSealed(first.id),
      (count) => count === 1,
    );

    const client = new pg.Client({ connectionString: env().DATABASE_URL });
    onTestFinished(() => client.end());
    await client.connect();
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const second = await eventually(
      () => write().catch(() => null),
      (row) => row !== null,
    );
    await transaction((tx) => enqueue(tx, 'seal_audit', {}));
    await eventually(
      () => isSealed(second?.id ?? 0n),
      (count) => count === 1,
    );
  });

  test('that was killed gives its jobs back; one that lives keeps them', async () => {
    const dead = await queueMail();
    const living = await queueMail();
    const lock = (id: string, pool: string) =>
      db().$executeRaw`update graphile_worker._private_jobs
        set locked_by = ${pool}, locked_at = now() - interval '1 minute' where id = ${BigInt(id)}`;
    await lock(dead, 'pool-dead');
    await lock(living, 'pool-living');
    const life = await showLife('pool-living', () => undefined);
    onTestFinished(life.end);
    expect(await freeAbandonedJobs()).toBe(1);
    expect((await rows()).map(({ locked_by }) => locked_by)).toEqual([null, 'pool-living']);
  });

  test('that has just begun is not taken for dead', async () => {
    await queueMail();
    await db().$executeRaw`update graphile_worker._private_jobs set locked_by = 'pool-young', locked_at = now()`;
    expect(await freeAbandonedJobs()).toBe(0);
  });

  test('tells when its sign of life is lost', async () => {
    let isLost = false;
    await showLife('pool-lost', () => {
      isLost = true;
    });
    await db().$queryRaw`select pg_terminate_backend(pid)::text from pg_locks
      where locktype = 'advisory' and pid <> pg_backend_pid()
        and database = (select oid from pg_database where datname = current_database())`;
    await eventually(() => isLost, Boolean);
  });
});

describe('The list of jobs', () => {
  test('shows administrators each job with its state, error, and what it is about', async () => {
    await queueMail('waiting@example.test');
    await queueMail('failed@example.test');
    await db().$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts, last_error = '550 no'
      where id = (select max(id) from graphile_worker.jobs)`;
    const administrator = await makeAdministrator();
    const { jobs, counts, pages } = await listJobs(administrator, all);
    expect({ counts, pages }).toEqual({ counts: { waiting: 1, retrying: 0, running: 0, failed: 1 }, pages: 1 });
    expect(jobs.map(({ state, lastError, about }) => ({ state, lastError, about }))).toEqual([
      {
        state: 'waiting',
        lastError: null,
        about: { kind: 'mail', recipient: 'waiting@example.test', notice: 'passwordChanged' },
      },
      {
        state: 'failed',
        lastError: '550 no',
        about: { kind: 'mail', recipient: 'failed@example.test', notice: 'passwordChanged' },
      },
    ]);
    expect((await listJobs(administrator, { state: 'failed', page: 1 })).jobs).toHaveLength(1);
    expect((await listJobs(administrator, { state: 'running', page: 1 })).jobs).toEqual([]);
  });

  test('exists for administrators only', async () => {
    const jobId = await queueMail();
    for (const actor of [await makeApplicant(), await makeOfficial()]) {
      await expect(listJobs(actor, all)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(retryJob(actor, { jobId })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(retryFailedJobs(actor)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(removeJob(actor, { jobId })).rejects.toEqual(refused('NOT_FOUND'));
    }
    expect(await rows()).toHaveLength(1);
  });
});

describe('An administrator', () => {
  test('retries a job that was given up: it is due now with all its tries, and the audit knows', async () => {
    const jobId = await queueMail();
    await asFailed();
    const administrator = await makeAdministrator();
    await retryJob(administrator, { jobId });
    const due = await db().$queryRaw`select attempts from graphile_worker.jobs where run_at <= now()`;
    expect(due).toEqual([{ attempts: 0 }]);
    const [row] = await db().auditEvent.findMany({ where: { recordType: 'Job', recordId: jobId } });
    expect(row).toMatchObject({ action: 'job.retry', actorId: administrator.userId, before: { task: 'send_mail' } });
  });

  test('retries all failed jobs at once, and leaves those that wait their turn', async () => {
    await queueMail();
    await queueMail();
    await asFailed();
    await queueMail();
    const administrator = await makeAdministrator();
    expect(await retryFailedJobs(administrator)).toBe(2);
    expect((await listJobs(administrator, all)).counts).toMatchObject({ failed: 0 });
  });

  test('removes a job; its mail counts as not sent', async () => {
    const jobId = await queueMail();
    await removeJob(await makeAdministrator(), { jobId });
    expect(await rows()).toEqual([]);
    expect(await db().mailDelivery.findMany()).toEqual([expect.objectContaining({ state: 'FAILED' })]);
    expect(await db().auditEvent.count({ where: { recordId: jobId, action: 'job.remove' } })).toBe(1);
  });

  test('is told when somebody or the worker was faster, or it is running', async () => {
    const administrator = await makeAdministrator();
    const jobId = await queueMail();
    const results = await Promise.allSettled([
      removeJob(administrator, { jobId }),
      removeJob(administrator, { jobId }),
      removeJob(administrator, { jobId }),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(retryJob(administrator, { jobId })).rejects.toEqual(refused('CONFLICT'));
    await expect(retryJob(administrator, { jobId: '1; drop table' })).rejects.toEqual(refused('NOT_FOUND'));
    const running = await queueMail();
    await db().$executeRaw`update graphile_worker._private_jobs set locked_by = 'pool', locked_at = now()`;
    await expect(retryJob(administrator, { jobId: running })).rejects.toEqual(refused('CONFLICT'));
    await expect(removeJob(administrator, { jobId: running })).rejects.toEqual(refused('CONFLICT'));
  });
});

test('The daily job removes old sessions, dead links and spent limits, and nothing that still counts', async () => {
  const user = await makeUser();
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  const session = { userId: user.id, userAgent: 'test' };
  await db().session.createMany({
    data: [
      { ...session, expiresAt: days(1) },
      { ...session, expiresAt: days(1), endedAt: days(-89) },
      { ...session, expiresAt: days(1), endedAt: days(-91) },
      { ...session, expiresAt: days(-91) },
    ],
  });
  const token = { userId: user.id, purpose: 'VERIFY_EMAIL' as const };
  await db().accountToken.createMany({
    data: [
      { ...token, tokenHash: unique('new'), expiresAt: days(1) },
      { ...token, tokenHash: unique('old'), expiresAt: days(-8) },
    ],
  });
  await db().rateLimiterFlexible.createMany({
    data: [
      { key: 'spent', points: 1, expire: days(-1) },
      { key: 'counting', points: 1, expire: days(1) },
    ],
  });
  await removeStale();
  expect(await db().session.count({ where: { userId: user.id } })).toBe(2);
  const tokens = await db().accountToken.findMany({ where: { userId: user.id } });
  expect(tokens.map(({ tokenHash }) => tokenHash)).toEqual([expect.stringContaining('new')]);
  expect((await db().rateLimiterFlexible.findMany()).map(({ key }) => key)).toEqual(['counting']);
});
