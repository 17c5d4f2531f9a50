import { setTimeout as wait } from 'node:timers/promises';
import { makeOwnPortal } from '@/tests/e2e/support/own-portal';
import { inGroups, openReview, sendReview } from '@/tests/e2e/support/review-form';
import type { RowsMade, Standing } from '@/tests/support/e2e-rows';

// npm run bench:deadline [-- <applicants>]: so many applicants (500) press Submit in the last minute of a call, against a
// portal of its own that is started as anybody starts it, durable database and worker included. Prints how long they
// waited; exit code 1 when one is not in, is in twice, or the 95th percentile waits more than two seconds.
const people = Number(process.argv[2] ?? 500);
const limit = 2_000;
const minute = 60_000;
const closesInMinutes = 5;

const portal = await makeOwnPortal();
try {
  await portal.start();
  const closesAt = Date.now() + closesInMinutes * minute;
  const { applicants, callCode } = portal.rows<RowsMade>({
    applicants: people,
    application: 'complete',
    closesInMinutes,
  });
  const forms = await inGroups(applicants, (one) => openReview(portal.url, one));
  console.log(`${forms.length} review pages are open; waiting for the last minute`);
  await wait(Math.max(0, closesAt - minute - Date.now()));
  const waited: number[] = [];
  let refused = 0;
  await Promise.all(
    forms.map(async (form, at) => {
      await wait((at * (minute - 5_000)) / people);
      const started = performance.now();
      // As people do: every tenth presses twice.
      const presses = at % 10 === 0 ? [sendReview(form), sendReview(form)] : [sendReview(form)];
      const answers = await Promise.all(presses);
      waited.push(performance.now() - started);
      if (answers.includes(false)) refused += 1;
    }),
  );
  const standing = portal.rows<Standing[]>({ applicants: 0, application: 'none', inspect: callCode });
  const isIn = ({ state, submissions, mails }: Standing) => state === 'SUBMITTED' && submissions === 1 && mails === 1;
  const once = standing.filter(isIn).length;
  const at = (share: number) => waited.toSorted((one, other) => one - other)[Math.ceil(waited.length * share) - 1] ?? 0;
  console.log(`in once: ${once} of ${people}; presses refused: ${refused}`);
  console.log(
    `waited, ms: p50 ${at(0.5).toFixed(0)}, p95 ${at(0.95).toFixed(0)}, p99 ${at(0.99).toFixed(0)}, most ${at(1).toFixed(0)}`,
  );
  process.exitCode = once === people && refused === 0 && at(0.95) <= limit ? 0 : 1;
} finally {
  await portal.stop();
}
