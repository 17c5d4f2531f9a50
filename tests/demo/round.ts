import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { migrateJobs } from '@/lib/jobs/migrations';
import { findPublishedResults } from '@/lib/results/queries';
import { resultsPath, routes } from '@/lib/routes';
import { makeActor, makeOfficial } from '@/tests/support/makers/people';
import { replayRound } from '@/tests/support/replay-round';
import { document, makeRound } from '@/tests/support/round';

// `npm run demo:round`: the document's first round, replayed on generated people in the portal of this machine.
const started = performance.now();
const tell = (step: string, what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${step.padEnd(12)}${what}`);

// A database that no portal has started on has no queue yet.
await migrateJobs();
// The official of the sample people, where there is one, so that the round can be looked at after signing in.
const sample = await db().roleGrant.findFirst({
  where: { role: 'OFFICIAL', revokedAt: null, user: { isSample: true } },
  select: { organisationId: true, user: true },
});
const round = await makeRound({ bureauId: sample?.organisationId ?? undefined });
const { code } = round.call;
const official = sample
  ? await makeActor(sample.user)
  : await makeOfficial(round.programme.managingOrganisationId ?? undefined);
tell('applications', `${document.applicants} generated, in review by ${round.reviewers.length} reviewers`);
await replayRound(official, code, tell);

const results = await findPublishedResults(round.programme.slug, code);
const named = results?.numbers.choices[0]?.lines.filter(({ key }) => key !== 'other') ?? [];
const counted = named.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 0), 0);
console.log(`\n${'Public page'.padEnd(40)}${'counted'.padStart(9)}${'document'.padStart(10)}`);
const line = (name: string, found: unknown, wanted: number) =>
  console.log(`${name.padEnd(40)}${String(found).padStart(9)}${String(wanted).padStart(10)}`);
line('Applicants (F19)', results?.numbers.applied, document.applicants);
line('Of the named institution classes (F20)', counted, document.named);
line('Mean age (F21)', results?.numbers.meanAge, document.meanAge);
line('Selected (F22)', results?.selected.length, document.selected);
console.log(`\nResults  ${env().APP_URL}/en${resultsPath(round.programme.slug, code)}`);
console.log(`Panel    ${env().APP_URL}${routes.adminPanel('en', code)} (${official.email})`);
await db().$disconnect();
