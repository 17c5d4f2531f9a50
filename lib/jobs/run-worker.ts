import 'server-only';
import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Runner, run, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { makeDatabasePool } from '@/lib/database-pool';
import { freeAbandonedJobs, showLife } from '@/lib/jobs/abandoned';
import { jobsLogger } from '@/lib/jobs/logger';
import { crontab, taskList } from '@/lib/jobs/tasks';

const retryMilliseconds = 1_000;
const sweepMilliseconds = 15_000;

/** Works off the queue until `signal` is aborted. When the database goes away it begins anew until it is back. */
export async function runWorker(signal: AbortSignal, onReady: () => void = () => undefined): Promise<void> {
  let trouble = '';
  const ready = () => {
    if (trouble) console.error('[worker] Working again');
    trouble = '';
    onReady();
  };
  while (!signal.aborted) {
    const pool = makeDatabasePool(8);
    try {
      await runOnce(pool, signal, ready);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== trouble) console.error(`[worker] ${message}; trying again until it works`);
      trouble = message;
    } finally {
      await pool.end().catch(() => undefined);
    }
    if (!signal.aborted) await delay(retryMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}

/** One life of the runner: ends when the signal is aborted or the database connection is lost. */
async function runOnce(pgPool: Pool, signal: AbortSignal, onReady: () => void): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  let poolId = '';
  events.on('pool:create', ({ workerPool }) => {
    poolId = workerPool.id;
  });
  const runner = await run({
    pgPool,
    taskList,
    crontab,
    events,
    logger: jobsLogger,
    concurrency: 4,
    // only retries and jobs for later wait for a poll: new ones are notified
    pollInterval: 1_000,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 4_000,
  });
  const ended = runner.promise.catch(() => undefined);
  const stop = () => void stopQuietly(runner);
  let life: { end: () => Promise<void> } | undefined;
  const sweep = setInterval(() => void freeAbandonedJobs().catch(() => undefined), sweepMilliseconds);
  signal.addEventListener('abort', stop);
  try {
    life = await showLife(poolId, stop);
    await freeAbandonedJobs();
    if (signal.aborted) stop();
    else onReady();
    await ended;
  } finally {
    clearInterval(sweep);
    signal.removeEventListener('abort', stop);
    await stopQuietly(runner);
    await life?.end().catch(() => undefined);
  }
}

async function stopQuietly(runner: Runner): Promise<void> {
  try {
    await runner.stop();
  } catch {
    // it has stopped already
  }
}
