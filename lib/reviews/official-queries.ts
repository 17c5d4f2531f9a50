import 'server-only';
import { asUuid } from '@/lib/applications/queries';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { managedBy } from '@/lib/programmes/rules';
import { findConflicts } from '@/lib/reviews/conflicts';
import { formOf, judgedSelect, listReviewers, toJudged } from '@/lib/reviews/load';
import { expertise } from '@/lib/reviews/proposal';
import { readRubric } from '@/lib/reviews/rubric';
import { readScores } from '@/lib/reviews/scores';
import { meanAndSpread, zScore } from '@/lib/reviews/statistics';

/** The reviews of an application as its officials see them, with conflicts and who could be added. NOT_FOUND when it is another bureau's. */
export async function getReviewsOf(actor: Actor, applicationId: string) {
  const found = await db().application.findFirst({
    where: { id: asUuid(applicationId), call: { programme: managedBy(actor) } },
    select: {
      ...judgedSelect,
      state: true,
      call: {
        select: {
          code: true,
          rubric: true,
          reviewsWanted: true,
          formVersion: { select: { definition: true } },
          programme: { select: { chains: true, fields: true } },
        },
      },
      reviews: {
        orderBy: { assignedAt: 'asc' },
        select: {
          id: true,
          state: true,
          scores: true,
          total: true,
          comment: true,
          abstainReason: true,
          proposedFor: true,
          assignedAt: true,
          doneAt: true,
          reviewer: { select: { id: true, name: true } },
        },
      },
      conflicts: {
        orderBy: { at: 'asc' },
        select: {
          id: true,
          kind: true,
          note: true,
          at: true,
          waivedAt: true,
          waiverReason: true,
          reviewer: { select: { id: true, name: true } },
          waivedBy: { select: { name: true } },
        },
      },
    },
  });
  if (!found) throw new AppError('NOT_FOUND');
  const { call, reviews, conflicts, state } = found;
  const [messages, reviewers, own] = await Promise.all([
    db().reviewMessage.findMany({
      where: { applicationId: found.id },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { id: true, text: true, at: true, author: { select: { name: true } } },
    }),
    listReviewers(db()),
    // What each of these reviewers gave in the whole call, for the z-scores.
    db().review.findMany({
      where: {
        state: 'DONE',
        reviewerId: { in: reviews.map(({ reviewer }) => reviewer.id) },
        application: { call: { code: call.code } },
      },
      select: { reviewerId: true, total: true },
    }),
  ]);
  const judged = toJudged(found, formOf(call));
  const blocked = new Set(conflicts.filter(({ waivedAt }) => !waivedAt).map(({ reviewer }) => reviewer.id));
  const waived = new Set(conflicts.filter(({ waivedAt }) => waivedAt).map(({ reviewer, kind }) => reviewer.id + kind));
  const busy = new Set(
    reviews.filter(({ state: of }) => of !== 'REMOVED' && of !== 'ABSTAINED').map(({ reviewer }) => reviewer.id),
  );
  const subject = {
    id: found.id,
    chains: call.programme.chains,
    fields: call.programme.fields,
    text: judged.texts.join('\n'),
    reviewerIds: [],
    blockedIds: [],
  };
  const candidates = reviewers
    .filter(({ id }) => !busy.has(id) && !blocked.has(id))
    .filter((one) => findConflicts(one, judged).every(({ kind }) => waived.has(one.id + kind)))
    .map((one) => ({ id: one.id, name: one.name, load: one.load, ...expertise(one, subject) }))
    .sort((a, b) => b.score - b.load - (a.score - a.load));
  const totals = reviews.flatMap(({ state: of, total }) => (of === 'DONE' && total !== null ? [total] : []));
  return {
    code: call.code,
    isInReview: state === 'IN_REVIEW',
    rubric: readRubric(call.rubric),
    reviewsWanted: call.reviewsWanted,
    reviews: reviews.map((review) => {
      const given = own.filter(({ reviewerId }) => reviewerId === review.reviewer.id).map(({ total }) => total ?? 0);
      const z = review.total === null ? null : zScore(review.total, meanAndSpread(given));
      // What is not finished is the reviewer's own.
      const isDone = review.state === 'DONE';
      return { ...review, scores: isDone ? readScores(review.scores) : {}, comment: isDone ? review.comment : null, z };
    }),
    summary: meanAndSpread(totals),
    conflicts,
    messages,
    candidates,
  };
}
export type ReviewsOfApplication = Awaited<ReturnType<typeof getReviewsOf>>;
