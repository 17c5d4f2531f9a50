import 'server-only';
import { getToDealWith } from '@/lib/applications/decisions/load';
import { makeMove } from '@/lib/applications/moves';
import { asUuid } from '@/lib/applications/queries';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { notify } from '@/lib/notifications/notify';
import { assignedSelect, getCallToAssign } from '@/lib/reviews/assignment/load';
import { listReviewers, type Reviewer, toJudged } from '@/lib/reviews/load';
import { expertise, type Reason } from '@/lib/reviews/proposal';
import { recordConflicts } from '@/lib/reviews/record-conflicts';
import { isOpenReview } from '@/lib/reviews/rules';
import type { Pair } from '@/lib/reviews/schema';
import { tellAssigned } from '@/lib/reviews/tell';

/** Hands applications over to review, all or none; their applicants are told. Answers how many. */
export async function startReviews(
  actor: Actor,
  { code, applicationIds, now }: { code: string; applicationIds: string[]; now: Date },
): Promise<number> {
  if (applicationIds.length === 0) throw new AppError('NOTHING_PICKED');
  return transaction(async (tx) => {
    const { id: callId } = await getCallToAssign(tx, actor, code);
    const ids = [...new Set(applicationIds.map(asUuid))].sort();
    const ofThisCall = await tx.application.count({ where: { id: { in: ids }, callId } });
    if (ofThisCall !== ids.length) throw new AppError('NOT_FOUND');
    for (const id of ids) {
      const application = await getToDealWith(tx, actor, id);
      await makeMove(tx, actor, application, { move: 'startReview', now, revision: application.revision });
    }
    return ids.length;
  });
}

type Assigned = { code: string; pairs: Pair[]; now: Date };

/**
 * Gives reviews to reviewers, all or none. Each pair is looked at for conflicts anew: one that stands is kept, nothing
 * is assigned, and the answer is CONFLICT_OF_INTEREST. Who reviews an application already is passed over.
 */
export async function assignReviewers(actor: Actor, { code, pairs, now }: Assigned): Promise<number> {
  if (pairs.length === 0) throw new AppError('NOTHING_PICKED');
  const made = await transaction((tx) => assign(tx, actor, { code, pairs, now }));
  // Only after what was found has been kept.
  if (made === null) throw new AppError('CONFLICT_OF_INTEREST');
  return made;
}

/** Gives an unfinished review to somebody else, or with `toId` left out takes it back. Both are told. */
export async function takeBackReview(
  actor: Actor,
  given: { code: string; applicationId: string; reviewerId: string; toId?: string; now: Date },
): Promise<void> {
  const { code, applicationId, reviewerId, toId, now } = given;
  const made = await transaction(async (tx) => {
    const call = await getCallToAssign(tx, actor, code);
    const review = await tx.review.findFirst({
      where: {
        applicationId: asUuid(applicationId),
        reviewerId: asUuid(reviewerId),
        application: { callId: call.id },
      },
      select: { id: true, state: true, reviewer: true },
    });
    if (!review) throw new AppError('NOT_FOUND');
    if (!isOpenReview(review.state)) throw new AppError('REVIEW_CLOSED');
    if (toId) {
      const assigned = await assign(tx, actor, { code, pairs: [{ applicationId, reviewerId: toId }], now });
      // A conflict is kept, and the review stays where it is.
      if (assigned === null) return null;
      if (assigned === 0) throw new AppError('CONFLICT');
    }
    const { count } = await tx.review.updateMany({
      where: { id: review.id, state: review.state },
      data: { state: 'REMOVED', revision: { increment: 1 } },
    });
    if (count !== 1) throw new AppError('CONFLICT');
    await recordAudit(tx, actor, {
      action: toId ? 'review.handOver' : 'review.remove',
      recordType: 'Review',
      recordId: review.id,
      before: { state: review.state },
      after: { state: 'REMOVED', ...(toId ? { to: toId } : {}) },
    });
    await notify(tx, review.reviewer, {
      kind: 'reviewHandedOver',
      data: { name: review.reviewer.name, call: call.title },
      link: '/review',
    });
    return 1;
  });
  if (made === null) throw new AppError('CONFLICT_OF_INTEREST');
}

/** Null when a conflict stands: it is kept, nothing else is changed. */
async function assign(tx: Transaction, actor: Actor, { code, pairs, now }: Assigned): Promise<number | null> {
  const call = await getCallToAssign(tx, actor, code);
  const ids = [...new Set(pairs.map(({ applicationId }) => asUuid(applicationId)))].sort();
  // Two officials who assign at once: the second waits, and sees what the first has done.
  await tx.$queryRaw`select 1 from "Application" where id::text = any(${ids}) order by id for update`;
  const rows = await tx.application.findMany({
    where: { id: { in: ids }, callId: call.id, state: 'IN_REVIEW' },
    select: assignedSelect,
  });
  if (rows.length !== ids.length) throw new AppError('NOT_FOUND');
  const people = await listReviewers(tx, [...new Set(pairs.map(({ reviewerId }) => asUuid(reviewerId)))]);
  const applications = new Map(rows.map((row) => [row.id, { row, judged: toJudged(row, call.form) }]));
  const reviewers = new Map(people.map((person) => [person.id, person]));
  let isConflicted = false;
  for (const { applicationId, reviewerId } of pairs) {
    const application = applications.get(applicationId);
    const judge = reviewers.get(reviewerId);
    if (!application || !judge) throw new AppError('NOT_FOUND');
    const { judged } = application;
    isConflicted = (await recordConflicts(tx, actor, { applicationId, judge, judged, now })) || isConflicted;
  }
  if (isConflicted) return null;
  const told = new Map<string, { reviewer: Reviewer; reviewIds: string[] }>();
  for (const { applicationId, reviewerId } of pairs) {
    const { row, judged } = applications.get(applicationId) ?? {};
    const reviewer = reviewers.get(reviewerId);
    if (!row || !judged || !reviewer) continue;
    const before = row.reviews.find((review) => review.reviewerId === reviewerId);
    if (before && before.state !== 'REMOVED' && before.state !== 'ABSTAINED') continue;
    const { chains, fields } = call.programme;
    const subject = { id: row.id, chains, fields, text: judged.texts.join('\n'), reviewerIds: [], blockedIds: [] };
    const { reasons } = expertise(reviewer, subject);
    const reviewId = await makeReview(tx, actor, { applicationId, reviewerId, reasons, now });
    const entry = told.get(reviewerId) ?? { reviewer, reviewIds: [] };
    entry.reviewIds.push(reviewId);
    told.set(reviewerId, entry);
  }
  for (const { reviewer, reviewIds } of told.values())
    await tellAssigned(tx, reviewer, { reviewIds, call: call.title, dueAt: call.reviewDueAt });
  return [...told.values()].reduce((sum, { reviewIds }) => sum + reviewIds.length, 0);
}

/** A new review, or one that was given up before, begun anew. */
async function makeReview(
  tx: Transaction,
  actor: Actor,
  { applicationId, reviewerId, reasons, now }: Pair & { reasons: Reason[]; now: Date },
): Promise<string> {
  const fresh = {
    ...{ state: 'ASSIGNED' as const, assignedById: actor.userId, assignedAt: now, proposedFor: reasons },
    ...{ scores: {}, total: null, comment: null, abstainReason: null, doneAt: null },
  };
  const { id } = await tx.review.upsert({
    where: { applicationId_reviewerId: { applicationId, reviewerId } },
    create: { applicationId, reviewerId, ...fresh },
    update: { ...fresh, revision: { increment: 1 } },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: 'review.assign',
    recordType: 'Review',
    recordId: id,
    after: { application: applicationId, reviewer: reviewerId, reasons },
  });
  return id;
}
