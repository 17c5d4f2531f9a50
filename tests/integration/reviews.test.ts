import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { abstainFromReview, declareConflict, discussReview, saveReview, submitReview } from '@/lib/reviews/commands';
import { openReviewFile } from '@/lib/reviews/files';
import { saveReviewerProfile } from '@/lib/reviews/profile/commands';
import { findMyReviewerProfile } from '@/lib/reviews/profile/queries';
import { getMyReview, listMyReviews } from '@/lib/reviews/queries';
import { remindOfReviews } from '@/lib/reviews/reminders';
import { mailsTo } from '@/tests/support/mail';
import { makeApplicant } from '@/tests/support/makers/people';
import {
  completeSheet,
  makeApplicationInReview,
  makeCallInReview,
  makeReview,
  makeReviewer,
  makeSentFile,
  makeTellingPdf,
} from '@/tests/support/makers/reviews';
import { refused } from '@/tests/support/refusals';

const now = new Date('2026-11-25T10:00:00+08:00');
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });
const reviewOf = (id: string) => db().review.findUniqueOrThrow({ where: { id } });
const empty = { keywords: [], affiliations: [], relations: [], chains: [], fields: [], languages: [], most: null };

async function makeCase(options: Parameters<typeof makeCallInReview>[0] = {}) {
  const { call, official } = await makeCallInReview(options);
  const application = await makeApplicationInReview(call.id);
  const reviewer = await makeReviewer();
  const review = await makeReview(application.id, { reviewerId: reviewer.userId });
  return { call, official, application, reviewer, review, reviewId: review.id };
}

async function finish(actor: Actor, reviewId: string) {
  const { revision } = await reviewOf(reviewId);
  const saved = await saveReview(actor, { reviewId, revision, typed: completeSheet });
  await submitReview(actor, { reviewId, revision: saved.revision, now });
}

describe('Writing a review', () => {
  test('keeps an incomplete sheet, says what is missing, and audits that it was worked on', async () => {
    const { reviewer, reviewId } = await makeCase();
    const typed = { 'level.merit': '3', comment: 'So far' };
    const saved = await saveReview(reviewer, { reviewId, revision: 1, typed });
    expect(saved).toEqual({
      revision: 2,
      problems: { 'why.merit': 'REQUIRED', 'level.feasibility': 'CHOICE', 'level.fit': 'CHOICE' },
    });
    expect(await reviewOf(reviewId)).toMatchObject({ state: 'STARTED', revision: 2, total: null, comment: 'So far' });
    expect(await auditOf(reviewId)).toMatchObject([{ action: 'review.save', after: { revision: 2 } }]);
    expect(await saveReview(reviewer, { reviewId, revision: 1, typed })).toMatchObject({ revision: 2 });
  });

  test('from an older page: STALE_DRAFT, and nothing is overwritten', async () => {
    const { reviewer, reviewId } = await makeCase();
    await saveReview(reviewer, { reviewId, revision: 1, typed: { comment: 'one' } });
    await expect(saveReview(reviewer, { reviewId, revision: 1, typed: { comment: 'two' } })).rejects.toMatchObject({
      code: 'STALE_DRAFT',
      details: { params: { revision: 2 } },
    });
    expect(await reviewOf(reviewId)).toMatchObject({ comment: 'one', revision: 2 });
  });

  test('finishes with the weighted total, once', async () => {
    const { reviewer, reviewId } = await makeCase();
    const { revision } = await saveReview(reviewer, { reviewId, revision: 1, typed: completeSheet });
    const results = await Promise.allSettled([
      submitReview(reviewer, { reviewId, revision, now }),
      submitReview(reviewer, { reviewId, revision, now }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((one) => one.status === 'rejected')?.reason).toEqual(refused('REVIEW_CLOSED'));
    expect(await reviewOf(reviewId)).toMatchObject({ state: 'DONE', total: 75, doneAt: now });
    expect(await auditOf(reviewId)).toMatchObject([
      { action: 'review.save' },
      { action: 'review.submit', before: { state: 'STARTED' }, after: { state: 'DONE', total: 75 } },
    ]);
    await expect(saveReview(reviewer, { reviewId, revision: 3, typed: {} })).rejects.toEqual(refused('REVIEW_CLOSED'));
    await expect(abstainFromReview(reviewer, { reviewId, reason: 'late' })).rejects.toEqual(refused('REVIEW_CLOSED'));
    await expect(declareConflict(reviewer, { reviewId, note: 'late', now })).rejects.toEqual(refused('REVIEW_CLOSED'));
  });

  test('is refused as long as something is missing, and where the call has no rubric', async () => {
    const { reviewer, reviewId } = await makeCase();
    await expect(submitReview(reviewer, { reviewId, revision: 1, now })).rejects.toEqual(refused('REVIEW_INCOMPLETE'));
    const without = await makeCase({ rubric: null });
    await expect(
      saveReview(without.reviewer, { reviewId: without.reviewId, revision: 1, typed: completeSheet }),
    ).rejects.toEqual(refused('REVIEW_CLOSED'));
  });

  test('a reviewer abstains: the officials are told, without a word of it to the reviewer’s list', async () => {
    const { reviewer, reviewId, official, application } = await makeCase();
    await abstainFromReview(reviewer, { reviewId, reason: 'Outside my field' });
    expect(await reviewOf(reviewId)).toMatchObject({ state: 'ABSTAINED', abstainReason: 'Outside my field' });
    expect(await auditOf(reviewId)).toMatchObject([{ action: 'review.abstain', after: { state: 'ABSTAINED' } }]);
    const [notice] = await db().notification.findMany({ where: { userId: official.userId } });
    expect(notice).toMatchObject({ kind: 'reviewAbstained', link: `/admin/applications/${application.id}` });
    expect(await mailsTo(official.email)).toMatchObject([{ kind: 'reviewAbstained' }]);
  });
});

describe('The others’ reviews', () => {
  test('are read, and discussed, only after one’s own is done', async () => {
    const { reviewer, reviewId, application } = await makeCase();
    const colleague = await makeReviewer({ name: 'Colleague Unnamed' });
    const other = await makeReview(application.id, { reviewerId: colleague.userId });
    await finish(colleague, other.id);
    expect(await getMyReview(reviewer, reviewId, 'en')).toMatchObject({ others: [], messages: [] });
    await expect(discussReview(reviewer, { reviewId, text: 'Hello', now })).rejects.toEqual(refused('NOT_FOUND'));

    await finish(reviewer, reviewId);
    await discussReview(reviewer, { reviewId, text: 'I would give it more', now });
    expect(await auditOf(reviewId)).toContainEqual(expect.objectContaining({ action: 'review.discuss' }));
    const seen = await getMyReview(colleague, other.id, 'en');
    expect(seen.others).toMatchObject([{ letter: 'A', total: 75, comment: 'Worth a place' }]);
    expect(seen.messages).toMatchObject([{ text: 'I would give it more', isMine: false, letter: 'A' }]);
    expect(JSON.stringify(await getMyReview(reviewer, reviewId, 'en'))).not.toContain('Colleague Unnamed');
  });
});

/** Everything a reviewer can do with a review. */
const ways: [string, (actor: Actor, reviewId: string, fileId: string) => Promise<unknown>][] = [
  ['reading it', (actor, reviewId) => getMyReview(actor, reviewId, 'en')],
  ['opening a file', (actor, reviewId, fileId) => openReviewFile(actor, { reviewId, fileId, locale: 'en' })],
  ['saving', (actor, reviewId) => saveReview(actor, { reviewId, revision: 1, typed: completeSheet })],
  ['finishing', (actor, reviewId) => submitReview(actor, { reviewId, revision: 1, now })],
  ['abstaining', (actor, reviewId) => abstainFromReview(actor, { reviewId, reason: 'no' })],
  ['declaring', (actor, reviewId) => declareConflict(actor, { reviewId, note: 'no', now })],
  ['discussing', (actor, reviewId) => discussReview(actor, { reviewId, text: 'no', now })],
];

describe('A review is not there', () => {
  async function makeWithFile(state: 'ASSIGNED' | 'DONE' = 'ASSIGNED') {
    const made = await makeCase();
    await db().review.update({ where: { id: made.reviewId }, data: { state } });
    const file = await makeSentFile(made.application, { fieldKey: 'cv', name: 'a.pdf', bytes: await makeTellingPdf() });
    return { ...made, fileId: file.id };
  }

  test.each(ways)('%s: to another reviewer, an official, a person, or by a made-up id', async (_what, use) => {
    const { reviewId, official, fileId } = await makeWithFile();
    for (const actor of [await makeReviewer(), official, await makeApplicant()])
      await expect(use(actor, reviewId, fileId)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(use(await makeReviewer(), 'nothing', fileId)).rejects.toEqual(refused('NOT_FOUND'));
  });

  test.each(ways)('%s: while a conflict stands that nobody has waived, done or not', async (_what, use) => {
    for (const state of ['ASSIGNED', 'DONE'] as const) {
      const { reviewId, reviewer, application, fileId } = await makeWithFile(state);
      const key = { applicationId: application.id, reviewerId: reviewer.userId };
      await db().reviewConflict.create({ data: { ...key, kind: 'RELATION' } });
      await expect(use(reviewer, reviewId, fileId)).rejects.toEqual(refused('NOT_FOUND'));
      expect(await listMyReviews(reviewer)).toEqual([]);
    }
  });

  test.each(ways)(
    '%s: once it was taken back, the role revoked, or the application has moved on',
    async (_what, use) => {
      const removed = await makeWithFile();
      await db().review.update({ where: { id: removed.reviewId }, data: { state: 'REMOVED' } });
      await expect(use(removed.reviewer, removed.reviewId, removed.fileId)).rejects.toEqual(refused('NOT_FOUND'));
      const revoked = await makeWithFile();
      await db().roleGrant.updateMany({ where: { userId: revoked.reviewer.userId }, data: { revokedAt: now } });
      await expect(use(revoked.reviewer, revoked.reviewId, revoked.fileId)).rejects.toEqual(refused('NOT_FOUND'));
      const moved = await makeWithFile();
      await db().application.update({ where: { id: moved.application.id }, data: { state: 'WITHDRAWN' } });
      await expect(use(moved.reviewer, moved.reviewId, moved.fileId)).rejects.toEqual(refused('NOT_FOUND'));
    },
  );

  test('a waived conflict blocks nothing', async () => {
    const { reviewId, reviewer, application, official } = await makeWithFile();
    const key = { applicationId: application.id, reviewerId: reviewer.userId };
    await db().reviewConflict.create({
      data: { ...key, kind: 'RELATION', waivedAt: now, waivedById: official.userId, waiverReason: 'distant' },
    });
    expect(await listMyReviews(reviewer)).toHaveLength(1);
    await finish(reviewer, reviewId);
  });

  test('whoever is no reviewer has no list and no profile', async () => {
    const person = await makeApplicant();
    await expect(listMyReviews(person)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(findMyReviewerProfile(person)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(saveReviewerProfile(person, { input: empty, now })).rejects.toEqual(refused('NOT_FOUND'));
  });
});

describe('Conflicts that a reviewer tells of', () => {
  test('a declared one takes the review away, is kept, and the officials are told', async () => {
    const { reviewer, reviewId, official, application } = await makeCase();
    await declareConflict(reviewer, { reviewId, note: 'We wrote a paper', now });
    expect(await reviewOf(reviewId)).toMatchObject({ state: 'REMOVED' });
    const [conflict] = await db().reviewConflict.findMany({ where: { applicationId: application.id } });
    expect(conflict).toMatchObject({
      kind: 'DECLARED',
      note: 'We wrote a paper',
      toldById: reviewer.userId,
      waivedAt: null,
    });
    expect(await auditOf(reviewId)).toMatchObject([{ action: 'review.declareConflict', after: { state: 'REMOVED' } }]);
    expect(await mailsTo(official.email)).toMatchObject([
      { kind: 'conflictDeclared', data: { reviewer: reviewer.name } },
    ]);
    expect(await listMyReviews(reviewer)).toEqual([]);
  });

  test('naming a person whom an application names gives that review up, and no other', async () => {
    const { call, reviewer, reviewId, official } = await makeCase();
    const free = await makeApplicationInReview(call.id, { referee: 'Prof. Ho', plan: 'Robots' });
    await makeReview(free.id, { reviewerId: reviewer.userId });
    const input = { ...empty, relations: ['Siu-ming WONG'], keywords: ['mangroves'], most: 4 };
    expect(await saveReviewerProfile(reviewer, { input, now })).toBe(1);
    expect(await findMyReviewerProfile(reviewer)).toMatchObject(input);
    expect(await reviewOf(reviewId)).toMatchObject({ state: 'REMOVED' });
    expect(await listMyReviews(reviewer)).toHaveLength(1);
    const [row] = await auditOf(reviewer.userId);
    expect(row).toMatchObject({ action: 'reviewerProfile.save', after: { most: 4, relations: 1 } });
    expect(JSON.stringify(row?.after)).not.toContain('WONG');
    expect(await mailsTo(official.email)).toMatchObject([{ kind: 'conflictDeclared' }]);
    expect(await saveReviewerProfile(reviewer, { input, now })).toBe(0);
  });
});

test('Reviewers are reminded of what is due within three days or overdue, once a day', async () => {
  await db().review.deleteMany();
  const { reviewer, call } = await makeCase();
  await makeReview((await makeApplicationInReview(call.id)).id, { reviewerId: reviewer.userId });
  const done = await makeReviewer();
  await makeReview((await makeApplicationInReview(call.id)).id, { reviewerId: done.userId, state: 'DONE' });
  const later = await makeCase();
  await db().call.update({
    where: { id: later.call.id },
    data: { reviewDueAt: new Date(Date.now() + 9 * 86_400_000) },
  });
  const sent = await Promise.all([remindOfReviews(), remindOfReviews()]);
  expect(sent[0] + sent[1]).toBe(1);
  expect(await mailsTo(reviewer.email)).toMatchObject([{ kind: 'reviewsDue', data: { count: '2' } }]);
  expect(await mailsTo(done.email)).toEqual([]);
  expect(await mailsTo(later.reviewer.email)).toEqual([]);
  expect(await remindOfReviews(new Date(Date.now() + 86_400_000))).toBe(1);
});
