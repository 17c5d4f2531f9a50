import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { assignReviewers, startReviews, takeBackReview } from '@/lib/reviews/assignment/commands';
import { getAssignments } from '@/lib/reviews/assignment/queries';
import { declareConflict } from '@/lib/reviews/commands';
import { discussAsOfficial, waiveConflict } from '@/lib/reviews/official-commands';
import { getReviewsOf } from '@/lib/reviews/official-queries';
import { getMyReview, listMyReviews } from '@/lib/reviews/queries';
import { startingRubric } from '@/lib/reviews/rubric';
import { saveReviewSettings } from '@/lib/reviews/settings/commands';
import { getReviewSettings } from '@/lib/reviews/settings/queries';
import { countStatements } from '@/tests/support/count-statements';
import { mailsTo } from '@/tests/support/mail';
import { makeApplicant, makeOfficial, makeOrganisation, unique } from '@/tests/support/makers/people';
import { makeApplicationInReview, makeCallInReview, makeReview, makeReviewer } from '@/tests/support/makers/reviews';
import { refused } from '@/tests/support/refusals';

const now = new Date('2026-11-25T10:00:00+08:00');
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });
const reviewsOf = (applicationId: string) =>
  db().review.findMany({ where: { applicationId }, orderBy: { assignedAt: 'asc' } });
const settings = { isBlind: false, reviewsWanted: 3, reviewDueAt: now, rubric: startingRubric };

async function makeCase() {
  const { call, official } = await makeCallInReview();
  const application = await makeApplicationInReview(call.id);
  const reviewer = await makeReviewer({ chains: ['ROBOTICS'], keywords: ['mangroves'] });
  const pairs = [{ applicationId: application.id, reviewerId: reviewer.userId }];
  return { call, official, application, reviewer, pairs, code: call.code };
}

describe('The review settings of a call', () => {
  test('are saved with an audit row of what changed', async () => {
    const { call, official } = await makeCallInReview({ rubric: null });
    expect(await getReviewSettings(official, call.code)).toMatchObject({
      rubric: null,
      isBlind: true,
      calibration: [],
    });
    await saveReviewSettings(official, { code: call.code, revision: call.revision, input: settings });
    expect(await getReviewSettings(official, call.code)).toMatchObject({ ...settings, isRubricFixed: false });
    expect(await auditOf(call.id)).toMatchObject([
      {
        action: 'call.saveReviewSettings',
        actorId: official.userId,
        before: { isBlind: true, reviewsWanted: 2, rubric: null },
        after: { isBlind: false, reviewsWanted: 3, reviewDueAt: now.toISOString() },
      },
    ]);
    await expect(
      saveReviewSettings(official, { code: call.code, revision: call.revision, input: settings }),
    ).rejects.toEqual(refused('CONFLICT'));
  });

  test('keep their rubric from the first finished review on', async () => {
    const { call, official, application } = await makeCase();
    await makeReview(application.id, { state: 'DONE', total: 75 });
    const [first] = startingRubric.criteria;
    if (!first) throw new Error('no criterion');
    const changed = { ...settings, rubric: { criteria: [first] } };
    const seen = { code: call.code, revision: call.revision };
    await expect(saveReviewSettings(official, { ...seen, input: changed })).rejects.toEqual(refused('RUBRIC_IN_USE'));
    await saveReviewSettings(official, { ...seen, input: settings });
    const read = await getReviewSettings(official, call.code);
    expect(read).toMatchObject({ isRubricFixed: true, reviewsWanted: 3 });
    expect(read.calibration).toMatchObject([{ count: 1, mean: 75, spread: null, z: null }]);
  });

  test('of another bureau: not found', async () => {
    const { call } = await makeCallInReview();
    for (const actor of [await makeOfficial(), await makeApplicant(), await makeReviewer()]) {
      await expect(getReviewSettings(actor, call.code)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(saveReviewSettings(actor, { code: call.code, revision: 1, input: settings })).rejects.toEqual(
        refused('NOT_FOUND'),
      );
    }
  });
});

describe('Sending applications to review', () => {
  test('moves them all, with history, audit and a notice to each applicant; or none', async () => {
    const { call, official } = await makeCallInReview();
    const made = await Promise.all([makeApplicationInReview(call.id), makeApplicationInReview(call.id)]);
    const applicationIds = made.map(({ id }) => id);
    await db().application.updateMany({ where: { id: { in: applicationIds } }, data: { state: 'ELIGIBLE' } });
    expect((await getAssignments(official, call.code)).toStart).toHaveLength(2);
    expect(await startReviews(official, { code: call.code, applicationIds, now })).toBe(2);
    for (const id of applicationIds) {
      expect(await db().application.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'IN_REVIEW' });
      expect(await auditOf(id)).toMatchObject([{ action: 'application.startReview' }]);
    }
    const third = await makeApplicationInReview(call.id);
    await db().application.update({ where: { id: third.id }, data: { state: 'ELIGIBLE' } });
    const again = { code: call.code, applicationIds: [third.id, ...applicationIds], now };
    await expect(startReviews(official, again)).rejects.toEqual(refused('STEP_NOT_POSSIBLE'));
    expect(await db().application.findUniqueOrThrow({ where: { id: third.id } })).toMatchObject({ state: 'ELIGIBLE' });
    await expect(startReviews(official, { ...again, applicationIds: [] })).rejects.toEqual(refused('NOTHING_PICKED'));
    const other = await makeCase();
    await expect(
      startReviews(official, { code: call.code, applicationIds: [other.application.id], now }),
    ).rejects.toEqual(refused('NOT_FOUND'));
  });
});

describe('Assigning', () => {
  test('as proposed: the rows with their reasons, the audit, one notice for each reviewer that names nobody', async () => {
    const { code, official, reviewer, application, call } = await makeCase();
    const second = await makeApplicationInReview(call.id);
    const { proposals } = await getAssignments(official, code);
    expect(proposals.map(({ id }) => id).sort()).toEqual([application.id, second.id].sort());
    const proposed = proposals.flatMap(({ pairs }) => pairs).find(({ reviewerId }) => reviewerId === reviewer.userId);
    expect(proposed).toMatchObject({ name: reviewer.name, reasons: ['CHAIN', 'KEYWORD:mangroves'] });
    const own = proposals.map(({ id }) => ({ applicationId: id, reviewerId: reviewer.userId }));
    expect(await assignReviewers(official, { code, pairs: own, now })).toBe(2);
    const [review] = await reviewsOf(application.id);
    expect(review).toMatchObject({
      ...{ state: 'ASSIGNED', reviewerId: reviewer.userId, assignedById: official.userId, assignedAt: now },
      proposedFor: ['CHAIN', 'KEYWORD:mangroves'],
    });
    expect(await auditOf(review?.id ?? '')).toMatchObject([{ action: 'review.assign', actorId: official.userId }]);
    const mails = await mailsTo(reviewer.email);
    expect(mails).toMatchObject([{ kind: 'reviewAssigned', data: { count: '2' } }]);
    expect(JSON.stringify(mails)).not.toContain(application.number);
    // A second press changes nothing.
    expect(await assignReviewers(official, { code, pairs: own, now })).toBe(0);
    expect(await mailsTo(reviewer.email)).toHaveLength(1);
  });

  test('to somebody with a conflict is refused, and the conflict is kept', async () => {
    const { code, official, application, pairs, reviewer } = await makeCase();
    const close = await makeReviewer({ relations: ['Tai-man Chan'], affiliations: ['Nobody Ltd'] });
    const wanted = [...pairs, { applicationId: application.id, reviewerId: close.userId }];
    await expect(assignReviewers(official, { code, pairs: wanted, now })).rejects.toEqual(
      refused('CONFLICT_OF_INTEREST'),
    );
    expect(await reviewsOf(application.id)).toEqual([]);
    expect(await mailsTo(reviewer.email)).toEqual([]);
    const found = await getReviewsOf(official, application.id);
    expect(found.conflicts).toMatchObject([{ kind: 'RELATION', note: 'Tai-man Chan', waivedAt: null }]);
    expect(found.candidates.map(({ id }) => id)).not.toContain(close.userId);
    expect(await auditOf(application.id)).toMatchObject([
      { action: 'review.findConflict', after: { kind: 'RELATION' } },
    ]);
    const { proposals } = await getAssignments(official, code);
    expect(JSON.stringify(proposals)).not.toContain(close.userId);
  });

  test('is possible once a named official has waived the conflict with a reason', async () => {
    const { code, official, application } = await makeCase();
    const close = await makeReviewer({ relations: ['陈大文'] });
    const pairs = [{ applicationId: application.id, reviewerId: close.userId }];
    await expect(assignReviewers(official, { code, pairs, now })).rejects.toEqual(refused('CONFLICT_OF_INTEREST'));
    const { id: conflictId } = await db().reviewConflict.findFirstOrThrow({ where: { reviewerId: close.userId } });
    const waiver = { conflictId, reason: 'A namesake', now };
    for (const actor of [await makeOfficial(), close])
      await expect(waiveConflict(actor, waiver)).rejects.toEqual(refused('NOT_FOUND'));
    await waiveConflict(official, waiver);
    await expect(waiveConflict(official, waiver)).rejects.toEqual(refused('CONFLICT'));
    expect(await auditOf(application.id)).toContainEqual(
      expect.objectContaining({ action: 'review.waiveConflict', actorId: official.userId }),
    );
    expect(await db().reviewConflict.findUniqueOrThrow({ where: { id: conflictId } })).toMatchObject({
      ...{ waivedById: official.userId, waiverReason: 'A namesake', waivedAt: now },
    });
    expect(await assignReviewers(official, { code, pairs, now })).toBe(1);
  });

  test('knows what was declared earlier about the same applicant', async () => {
    const { call, official, application, reviewer, pairs, code } = await makeCase();
    await assignReviewers(official, { code, pairs, now });
    const [review] = await reviewsOf(application.id);
    await declareConflict(reviewer, { reviewId: review?.id ?? '', note: 'My student', now });
    const { call: next, official: other } = await makeCallInReview();
    const again = await makeApplicationInReview(next.id);
    await db().application.update({ where: { id: again.id }, data: { applicantId: application.applicantId } });
    const pair = { applicationId: again.id, reviewerId: reviewer.userId };
    await expect(assignReviewers(other, { code: next.code, pairs: [pair], now })).rejects.toEqual(
      refused('CONFLICT_OF_INTEREST'),
    );
    expect(await db().reviewConflict.findMany({ where: pair })).toMatchObject([{ kind: 'EARLIER' }]);
    expect(call.id).not.toBe(next.id);
  });

  test('of two officials at once: one review, one notice', async () => {
    const { code, official, pairs, application, reviewer } = await makeCase();
    await Promise.all([
      assignReviewers(official, { code, pairs, now }),
      assignReviewers(official, { code, pairs, now }),
    ]);
    expect(await reviewsOf(application.id)).toHaveLength(1);
    expect(await mailsTo(reviewer.email)).toHaveLength(1);
  });

  test('another bureau, an application of another call, and somebody who is no reviewer: not found', async () => {
    const { code, official, pairs, application } = await makeCase();
    const other = await makeCase();
    await expect(assignReviewers(await makeOfficial(), { code, pairs, now })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(assignReviewers(official, { code, pairs: other.pairs, now })).rejects.toEqual(refused('NOT_FOUND'));
    const nobody = await makeApplicant();
    const wrong = [{ applicationId: application.id, reviewerId: nobody.userId }];
    await expect(assignReviewers(official, { code, pairs: wrong, now })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(assignReviewers(official, { code, pairs: [], now })).rejects.toEqual(refused('NOTHING_PICKED'));
    await expect(getAssignments(other.official, code)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(getReviewsOf(other.official, application.id)).rejects.toEqual(refused('NOT_FOUND'));
  });
});

describe('Taking back and handing over', () => {
  test('both are told, and the first finds nothing any more', async () => {
    const { code, official, pairs, application, reviewer } = await makeCase();
    await assignReviewers(official, { code, pairs, now });
    const next = await makeReviewer();
    const given = { code, applicationId: application.id, reviewerId: reviewer.userId, now };
    await takeBackReview(official, { ...given, toId: next.userId });
    const reviews = await reviewsOf(application.id);
    expect(new Map(reviews.map(({ reviewerId, state }) => [reviewerId, state]))).toEqual(
      new Map([
        [reviewer.userId, 'REMOVED'],
        [next.userId, 'ASSIGNED'],
      ]),
    );
    expect((await mailsTo(reviewer.email)).map(({ kind }) => kind)).toEqual(['reviewAssigned', 'reviewHandedOver']);
    expect((await mailsTo(next.email)).map(({ kind }) => kind)).toEqual(['reviewAssigned']);
    const first = reviews.find(({ reviewerId }) => reviewerId === reviewer.userId);
    expect(await auditOf(first?.id ?? '')).toMatchObject([
      { action: 'review.assign' },
      { action: 'review.handOver', after: { state: 'REMOVED', to: next.userId } },
    ]);
    await expect(takeBackReview(official, given)).rejects.toEqual(refused('REVIEW_CLOSED'));
    // It can be given back to them, begun anew.
    await takeBackReview(official, { ...given, reviewerId: next.userId });
    expect(await assignReviewers(official, { code, pairs, now })).toBe(1);
  });

  test('to somebody with a conflict changes nothing; a finished one stays', async () => {
    const { code, official, pairs, application, reviewer } = await makeCase();
    await assignReviewers(official, { code, pairs, now });
    const close = await makeReviewer({ relations: ['陈大文'] });
    const given = { code, applicationId: application.id, reviewerId: reviewer.userId, now };
    await expect(takeBackReview(official, { ...given, toId: close.userId })).rejects.toEqual(
      refused('CONFLICT_OF_INTEREST'),
    );
    expect(await reviewsOf(application.id)).toMatchObject([{ state: 'ASSIGNED', reviewerId: reviewer.userId }]);
    await db().review.updateMany({ where: { applicationId: application.id }, data: { state: 'DONE', total: 50 } });
    await expect(takeBackReview(official, given)).rejects.toEqual(refused('REVIEW_CLOSED'));
    await expect(takeBackReview(await makeOfficial(), given)).rejects.toEqual(refused('NOT_FOUND'));
  });

  test('an official reads totals and spread, and of unfinished ones neither scores nor comment', async () => {
    const { official, application } = await makeCase();
    await makeReview(application.id, { state: 'DONE', total: 60 });
    await makeReview(application.id, { state: 'DONE', total: 80, comment: 'Good' });
    await makeReview(application.id, { state: 'STARTED', comment: 'A thought', scores: { merit: { level: 1 } } });
    const found = await getReviewsOf(official, application.id);
    expect(found.summary).toEqual({ mean: 70, spread: 10 });
    expect(found.reviews.find(({ state }) => state === 'STARTED')).toMatchObject({ scores: {}, comment: null });
  });

  test('an official writes to the reviewers who are done, who read it without the applicant’s name', async () => {
    const { official, application, reviewer } = await makeCase();
    const review = await makeReview(application.id, { reviewerId: reviewer.userId, state: 'DONE', total: 60 });
    const message = { applicationId: application.id, text: 'Why so low for 陳大文?', now };
    await discussAsOfficial(official, message);
    expect((await getReviewsOf(official, application.id)).messages).toMatchObject([{ text: 'Why so low for 陳大文?' }]);
    const { messages } = await getMyReview(reviewer, review.id, 'en');
    expect(messages).toMatchObject([{ text: 'Why so low for [removed]?', isMine: false, letter: null }]);
    expect(await auditOf(application.id)).toMatchObject([{ action: 'review.discuss', actorId: official.userId }]);
    for (const actor of [await makeOfficial(), reviewer])
      await expect(discussAsOfficial(actor, message)).rejects.toEqual(refused('NOT_FOUND'));
  });
});

test('One application or three, one review or three: the same number of statements', async () => {
  const { call, official, code, reviewer, pairs } = await makeCase();
  await assignReviewers(official, { code, pairs, now });
  const count = async () => [
    await countStatements(() => getAssignments(official, code)),
    await countStatements(() => getReviewsOf(official, pairs[0]?.applicationId ?? '')),
    await countStatements(() => listMyReviews(reviewer)),
  ];
  const one = await count();
  for (let more = 0; more < 2; more += 1) {
    const application = await makeApplicationInReview(call.id);
    await makeReview(application.id, { reviewerId: reviewer.userId });
    await makeReview(pairs[0]?.applicationId ?? '', {});
  }
  expect(await count()).toEqual(one);
});

test('A host whose name a reviewer belongs to is a conflict, in any language of its name', async () => {
  const { code, official, application } = await makeCase();
  const host = await makeOrganisation({ slug: unique('host') });
  await db().application.update({ where: { id: application.id }, data: { hostId: host.id } });
  const insider = await makeReviewer({ affiliations: [`bureau ${host.slug}`] });
  const pairs = [{ applicationId: application.id, reviewerId: insider.userId }];
  await expect(assignReviewers(official, { code, pairs, now })).rejects.toEqual(refused('CONFLICT_OF_INTEREST'));
  expect((await getReviewsOf(official, application.id)).conflicts).toMatchObject([{ kind: 'SAME_ORGANISATION' }]);
});
