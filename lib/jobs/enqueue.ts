import 'server-only';
import type { Transaction } from '@/lib/db';

/** Every task the worker knows, with its payload. */
export type Tasks = {
  send_mail: { deliveryId: string };
  scan_file: { fileId: string };
  wake_mail: Record<string, never>;
  seal_audit: Record<string, never>;
  remove_stale: Record<string, never>;
  fold_tally: Record<string, never>;
  publish_due: Record<string, never>;
  check_links: Record<string, never>;
  import_records: { importId: string };
  send_search_alerts: Record<string, never>;
  remind_of_enquiries: Record<string, never>;
  settle_offers: Record<string, never>;
  hunt_impossible_states: Record<string, never>;
  remind_of_reviews: Record<string, never>;
};

/**
 * Queues a job in the caller's transaction: it exists only if the transaction commits. Retried for about five days.
 * `jobKey` names what it is about (`mail:<id>`, `file:<id>`); a second job under a key replaces one that waits.
 */
export async function enqueue<Task extends keyof Tasks>(
  tx: Transaction,
  task: Task,
  payload: Tasks[Task],
  jobKey?: string,
): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      identifier => ${task}::text, payload => ${JSON.stringify(payload)}::json,
      max_attempts => 30, job_key => ${jobKey ?? null}::text)`;
}
