import 'server-only';
import { runMigrations } from 'graphile-worker';
import { env } from '@/lib/env';
import { jobsLogger } from '@/lib/jobs/logger';

/** Makes or updates the tables of the job queue, so that `graphile_worker.add_job` is there before the first write. */
export async function migrateJobs(connectionString: string = env().DATABASE_URL): Promise<void> {
  await runMigrations({ connectionString, logger: jobsLogger });
}
