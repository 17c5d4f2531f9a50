import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { procedures } from '@/lib/procedures/procedures';
import { assignedSelect, getCallToAssign } from '@/lib/reviews/assignment/load';
import { findConflicts } from '@/lib/reviews/conflicts';
import { listReviewers, type Reviewer, toJudged } from '@/lib/reviews/load';
import { proposeReviewers, type ToAssign } from '@/lib/reviews/proposal';

/** So many applications are proposed for at once; the next ones when these are assigned. */
export const mostProposed = 100;

/** What is to be assigned in a call: who could be sent to review, how far the reviews are, and a proposal. */
export async function getAssignments(actor: Actor, code: string) {
  const call = await getCallToAssign(db(), actor, code);
  const start = procedures[call.procedure].moves.startReview;
  const [toStart, rows, reviewers] = await Promise.all([
    start
      ? db().application.findMany({
          where: { callId: call.id, state: { in: [...start.from] } },
          orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
          select: { id: true, number: true, applicant: { select: { name: true } } },
        })
      : [],
    db().application.findMany({
      where: { callId: call.id, state: 'IN_REVIEW' },
      orderBy: [{ number: 'asc' }, { id: 'asc' }],
      select: { id: true, number: true, reviews: { select: { reviewerId: true, state: true } } },
    }),
    listReviewers(db()),
  ]);
  const applications = rows.map((row) => {
    const reviews = row.reviews.filter(({ state }) => state !== 'REMOVED' && state !== 'ABSTAINED');
    return { row, reviews };
  });
  const lacking = applications.filter(({ reviews }) => reviews.length < call.reviewsWanted).slice(0, mostProposed);
  // What was written is read only of those that somebody is to be proposed for.
  const written = await db().application.findMany({
    where: { id: { in: lacking.map(({ row }) => row.id) } },
    select: assignedSelect,
  });
  const proposals = proposeReviewers(
    lacking.flatMap(({ row, reviews }): ToAssign[] => {
      const { id } = row;
      const read = written.find((one) => one.id === id);
      if (!read) return [];
      const judged = toJudged(read, call.form);
      const { conflicts } = read;
      const gone = row.reviews.filter((review) => !reviews.includes(review)).map(({ reviewerId }) => reviewerId);
      const found = reviewers.filter((reviewer) => findConflicts(reviewer, judged).length > 0).map((one) => one.id);
      return [
        {
          id,
          chains: call.programme.chains,
          fields: call.programme.fields,
          text: judged.texts.join('\n'),
          reviewerIds: reviews.map(({ reviewerId }) => reviewerId),
          blockedIds: [...new Set([...conflicts.map(({ reviewerId }) => reviewerId), ...found, ...gone])],
        },
      ];
    }),
    reviewers,
    call.reviewsWanted,
  );
  const names = new Map(reviewers.map(({ id, name }) => [id, name]));
  return {
    code: call.code,
    title: call.title,
    hasRubric: call.rubric !== null,
    canStart: start !== undefined,
    reviewsWanted: call.reviewsWanted,
    toStart,
    reviewers: reviewers.map(shownReviewer),
    applications: applications.map(({ row, reviews }) => ({
      id: row.id,
      number: row.number,
      assigned: reviews.length,
      done: reviews.filter(({ state }) => state === 'DONE').length,
    })),
    proposals: lacking
      .map(({ row }) => ({
        id: row.id,
        number: row.number,
        pairs: proposals
          .filter(({ applicationId }) => applicationId === row.id)
          .map(({ reviewerId, reasons }) => ({ reviewerId, name: names.get(reviewerId) ?? '', reasons })),
      }))
      .filter(({ pairs }) => pairs.length > 0),
    /** applications that lack a reviewer whom nobody can be proposed for */
    without: lacking.filter(({ row, reviews }) => {
      const proposed = proposals.filter(({ applicationId }) => applicationId === row.id).length;
      return reviews.length + proposed < call.reviewsWanted;
    }).length,
  };
}
export type Assignments = Awaited<ReturnType<typeof getAssignments>>;

function shownReviewer({ id, name, load, most }: Reviewer) {
  return { id, name, load, most };
}
