import 'server-only';
import pg from 'pg';
import { db } from '@/lib/db';
import { env } from '@/lib/env';

/**
 * A worker that is killed leaves its jobs locked, and graphile-worker frees them only after four hours. So each
 * worker pool holds a session lock of the database as its sign of life: PostgreSQL drops it with the connection.
 * `onLost` is called when the connection ends by itself.
 */
export async function showLife(poolId: string, onLost: () => void): Promise<{ end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  let ended = false;
  const lost = () => {
    if (!ended) onLost();
    ended = true;
  };
  client.on('error', lost);
  client.on('end', lost);
  await client.connect();
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [poolId]);
  return {
    end: async () => {
      ended = true;
      await client.end();
    },
  };
}

/** Gives back the jobs of pools without a sign of life. A young lock is left: its pool may be about to show life. */
export async function freeAbandonedJobs(youngSeconds = 15): Promise<number> {
  return db().$transaction(async (tx) => {
    const pools = await tx.$queryRaw<{ pool: string }[]>`
      select locked_by as pool from graphile_worker.jobs where locked_by is not null
      group by locked_by having max(locked_at) < now() - make_interval(secs => ${youngSeconds}::float8)`;
    const dead: string[] = [];
    for (const { pool } of pools) {
      const [row] = await tx.$queryRaw<{ free: boolean }[]>`
        select pg_try_advisory_xact_lock(hashtextextended(${pool}, 0)) as free`;
      if (row?.free) dead.push(pool);
    }
    if (dead.length > 0) await tx.$executeRaw`select graphile_worker.force_unlock_workers(${dead}::text[])`;
    return dead.length;
  });
}
