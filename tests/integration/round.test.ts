import { describe, expect, test } from 'vitest';
import { findImpossibleStates } from '@/lib/applications/impossible-states';
import { db } from '@/lib/db';
import { findPublishedResults } from '@/lib/results/queries';
import { getStatistics } from '@/lib/statistics/queries';
import { makeOfficial } from '@/tests/support/makers/people';
import { replayRound } from '@/tests/support/replay-round';
import { document, makeRound } from '@/tests/support/round';

describe("The document's first round, replayed", () => {
  test('314 apply, 30 are offered a place, five decline, the next five are promoted, and the public table equals the document', {
    timeout: 60_000,
  }, async () => {
    const started = performance.now();
    const { programme, call, reviewers } = await makeRound();
    const official = await makeOfficial(programme.managingOrganisationId ?? undefined);

    // Each reviewer has conflicts, and has reviewed none of those.
    for (const { id: reviewerId } of reviewers) {
      const conflicts = await db().reviewConflict.findMany({ where: { reviewerId }, select: { applicationId: true } });
      expect(conflicts.length).toBeGreaterThan(5);
      const applicationId = { in: conflicts.map((conflict) => conflict.applicationId) };
      expect(await db().review.count({ where: { reviewerId, applicationId } })).toBe(0);
    }

    const { code, id: callId } = call;
    const steps: string[] = [];
    await replayRound(official, code, (step, what) => steps.push(`${step}: ${what}`));
    expect(steps).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^panel: 30 selected/),
        'offers: 5 declined, 5 promoted from the reserves',
        'answers: 30 accepted',
      ]),
    );

    // Whom the panel selected and who did not decline, and the first five of the reserves in their order.
    const taken = await db().application.findMany({
      where: { callId, state: 'SELECTED' },
      select: { outcome: { select: { choice: true, position: true } }, offer: true },
    });
    const promoted = taken.filter(({ outcome }) => outcome?.choice === 'RESERVE');
    expect(taken.filter(({ outcome }) => outcome?.choice === 'SELECT')).toHaveLength(25);
    expect(promoted.map(({ outcome }) => outcome?.position).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(promoted.every(({ offer }) => offer?.isPromoted)).toBe(true);
    expect(taken.every(({ offer }) => offer?.answer === 'ACCEPTED')).toBe(true);
    const declined = { callId, state: 'OFFER_DECLINED' as const, offer: { answer: 'DECLINED' as const } };
    expect(await db().application.count({ where: declined })).toBe(5);

    const results = await findPublishedResults(programme.slug, code);
    const lines = results?.numbers.choices[0]?.lines ?? [];
    const named = lines.filter(({ key }) => key !== 'other').reduce((sum, { count }) => sum + Number(count), 0);
    expect({
      applicants: results?.numbers.applied,
      named,
      selected: results?.selected.length,
      meanAge: results?.numbers.meanAge,
    }).toEqual(document);
    expect(results?.numbers.selected).toBe(document.selected);
    // Receipt numbers, no names: the official has not ticked them.
    expect(JSON.stringify(results)).not.toMatch(/Applicant 0|申请人0/);

    const { applied, eligible, selected } = await getStatistics(official, code);
    expect({ applied, eligible, selected }).toEqual({ applied: 314, eligible: 314, selected: 30 });
    expect(await findImpossibleStates(new Date())).toEqual([]);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
