import 'server-only';
import type { TaskList } from 'graphile-worker';
import { sealAudit } from '@/lib/audit/seal';
import { remindOfEnquiries } from '@/lib/enquiries/reminders';
import { scanFile } from '@/lib/files/scan';
import type { Tasks } from '@/lib/jobs/enqueue';
import { removeStale } from '@/lib/jobs/remove-stale';
import { deliverMail, wakeMail } from '@/lib/notifications/deliver';

type Attempt = { isLast: boolean };
type Handlers = { [Task in keyof Tasks]: (payload: Tasks[Task], attempt: Attempt) => Promise<unknown> };

const handlers: Handlers = {
  send_mail: ({ deliveryId }, attempt) => deliverMail(deliveryId, attempt),
  scan_file: ({ fileId }) => scanFile(fileId),
  wake_mail: () => wakeMail(),
  seal_audit: () => sealAudit(),
  remove_stale: () => removeStale(),
  remind_of_enquiries: () => remindOfEnquiries(),
};

/** What the worker runs. The payloads are those that `enqueue` wrote. */
export const taskList: TaskList = Object.fromEntries(
  Object.entries(handlers).map(([task, handle]) => [
    task,
    async (payload, { job }) => {
      await (handle as (payload: unknown, attempt: Attempt) => Promise<unknown>)(payload, {
        isLast: job.attempts >= job.max_attempts,
      });
    },
  ]),
);

/**
 * What comes back by itself; times in UTC (19:00 = 03:00, 00:30 = 08:30 in Tianjin and Hong Kong). A missed minute is
 * not made up for, but the reminders of a morning are: a worker that was down then sends them when it is back.
 */
export const crontab = `
* * * * * seal_audit ?max=3&jobKey=seal_audit
* * * * * wake_mail ?max=1&jobKey=wake_mail
0 19 * * * remove_stale ?max=3&jobKey=remove_stale
30 0 * * 1-5 remind_of_enquiries ?fill=12h&max=3&jobKey=remind_of_enquiries
`;
