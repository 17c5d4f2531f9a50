import 'server-only';
import type { TaskList } from 'graphile-worker';
import { huntImpossibleStates } from '@/lib/applications/impossible-states';
import { foldTally } from '@/lib/applications/tally';
import { sealAudit } from '@/lib/audit/seal';
import { remindOfEnquiries } from '@/lib/enquiries/reminders';
import { scanFile } from '@/lib/files/scan';
import type { Tasks } from '@/lib/jobs/enqueue';
import { removeStale } from '@/lib/jobs/remove-stale';
import { publishDue } from '@/lib/library/publish-due';
import { runQueuedImport } from '@/lib/library/transfer/run-queued';
import { checkLinks } from '@/lib/links/check';
import { deliverMail, wakeMail } from '@/lib/notifications/deliver';
import { settleOffers } from '@/lib/offers/settle';
import { remindOfReviews } from '@/lib/reviews/reminders';
import { sendSearchAlerts } from '@/lib/saved-searches/alerts';

type Attempt = { isLast: boolean };
type Handlers = { [Task in keyof Tasks]: (payload: Tasks[Task], attempt: Attempt) => Promise<unknown> };

const handlers: Handlers = {
  send_mail: ({ deliveryId }, attempt) => deliverMail(deliveryId, attempt),
  scan_file: ({ fileId }) => scanFile(fileId),
  wake_mail: () => wakeMail(),
  seal_audit: () => sealAudit(),
  remove_stale: () => removeStale(),
  fold_tally: () => foldTally(),
  check_links: () => checkLinks(new Date()),
  import_records: ({ importId }) => runQueuedImport(importId),
  publish_due: () => publishDue(new Date()),
  send_search_alerts: () => sendSearchAlerts(new Date()),
  remind_of_enquiries: () => remindOfEnquiries(),
  settle_offers: () => settleOffers(new Date()),
  hunt_impossible_states: () => huntImpossibleStates(new Date()),
  remind_of_reviews: () => remindOfReviews(),
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
 * not made up for, but the alerts and reminders of a morning are: a worker that was down then sends them when it is back.
 */
export const crontab = `
* * * * * seal_audit ?max=3&jobKey=seal_audit
* * * * * wake_mail ?max=1&jobKey=wake_mail
* * * * * publish_due ?max=3&jobKey=publish_due
*/5 * * * * fold_tally ?max=3&jobKey=fold_tally
* * * * * settle_offers ?max=3&jobKey=settle_offers
0 18 * * 0 check_links ?max=3&jobKey=check_links
0 19 * * * remove_stale ?max=3&jobKey=remove_stale
20 19 * * * hunt_impossible_states ?fill=12h&max=3&jobKey=hunt_impossible_states
0 0 * * * send_search_alerts ?fill=12h&max=10&jobKey=send_search_alerts
30 0 * * 1-5 remind_of_enquiries ?fill=12h&max=3&jobKey=remind_of_enquiries
30 0 * * 1-5 remind_of_reviews ?fill=12h&max=3&jobKey=remind_of_reviews
`;
