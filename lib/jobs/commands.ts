import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, requireAdministrator } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';

type Job = { id: bigint; task: string; key: string | null; attempts: number };

/** Makes a job due now, with all its tries before it. CONFLICT when it runs at this moment or is done. */
export async function retryJob(actor: Actor, { jobId }: { jobId: string }): Promise<void> {
  requireAdministrator(actor);
  await transaction(async (tx) => {
    const job = await getJob(tx, jobId);
    await retryNow(tx, [job.id]);
    await record(tx, actor, 'job.retry', job);
  });
}

/** Makes every job due now that has failed at least once. Answers how many. */
export async function retryFailedJobs(actor: Actor): Promise<number> {
  requireAdministrator(actor);
  return transaction(async (tx) => {
    const jobs = await tx.$queryRaw<{ id: bigint }[]>`
      select id from graphile_worker.jobs where last_error is not null and locked_at is null`;
    if (jobs.length === 0) return 0;
    const ids = jobs.map(({ id }) => id);
    await retryNow(tx, ids);
    await recordAudit(tx, actor, {
      action: 'job.retryFailed',
      recordType: 'Job',
      recordId: 'failed',
      after: { count: ids.length },
    });
    return ids.length;
  });
}

/** Takes a job off the queue for good. CONFLICT when it runs at this moment or is done. */
export async function removeJob(actor: Actor, { jobId }: { jobId: string }): Promise<void> {
  requireAdministrator(actor);
  await transaction(async (tx) => {
    const job = await getJob(tx, jobId);
    const removed = await tx.$queryRaw<
      unknown[]
    >`select id from graphile_worker.complete_jobs(array[${job.id}]::bigint[])`;
    if (removed.length === 0) throw new AppError('CONFLICT');
    if (job.key?.startsWith('mail:')) {
      await tx.mailDelivery.updateMany({
        where: { id: job.key.slice('mail:'.length), state: 'QUEUED' },
        data: { state: 'FAILED' },
      });
    }
    await record(tx, actor, 'job.remove', job);
  });
}

async function getJob(tx: Transaction, jobId: string): Promise<Job> {
  if (!/^\d{1,18}$/.test(jobId)) throw new AppError('NOT_FOUND');
  const [job] = await tx.$queryRaw<Job[]>`
    select id, task_identifier as task, key, attempts from graphile_worker.jobs where id = ${BigInt(jobId)}`;
  // It was listed a moment ago: it has been done since.
  if (!job) throw new AppError('CONFLICT');
  return job;
}

async function retryNow(tx: Transaction, ids: bigint[]): Promise<void> {
  const rescheduled = await tx.$queryRaw<unknown[]>`
    select id from graphile_worker.reschedule_jobs(${ids}::bigint[], run_at => now(), attempts => 0)`;
  if (rescheduled.length === 0) throw new AppError('CONFLICT');
}

async function record(tx: Transaction, actor: Actor, action: string, job: Job): Promise<void> {
  await recordAudit(tx, actor, {
    action,
    recordType: 'Job',
    recordId: job.id.toString(),
    before: { task: job.task, key: job.key, attempts: job.attempts },
  });
}
