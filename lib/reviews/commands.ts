import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError, type FieldCode } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { isUuid } from '@/lib/ids';
import { type Rubric, readRubric } from '@/lib/reviews/rubric';
import { isOpenReview, mayDiscuss, openReviewStates, readableReviews } from '@/lib/reviews/rules';
import { readScores, scoreProblems, scoresFromTyped, totalOf } from '@/lib/reviews/scores';
import { tellOfficials } from '@/lib/reviews/tell';
import type { Prisma } from '@/prisma/generated/client';

export type SavedReview = { revision: number; problems: Record<string, FieldCode> };
type Typed = { reviewId: string; revision: number; typed: Record<string, string> };

/**
 * Keeps what was typed in the score sheet, complete or not. `revision` is the one the page was filled from: if
 * something else was saved since, STALE_DRAFT (with the present revision) and nothing is overwritten.
 */
export async function saveReview(actor: Actor, { reviewId, revision, typed }: Typed): Promise<SavedReview> {
  return transaction(async (tx) => {
    const review = await lockOwnReview(tx, actor, reviewId);
    const rubric = open(review);
    const { scores, comment } = scoresFromTyped(rubric, typed);
    const problems = scoreProblems(rubric, scores, comment);
    const before = { scores: readScores(review.scores), comment: review.comment ?? '' };
    // The same words from an older page overwrite nothing: a repeated request is no conflict.
    if (isDeepStrictEqual(before, { scores, comment })) return { revision: review.revision, problems };
    if (review.revision !== revision) throw new AppError('STALE_DRAFT', { params: { revision: review.revision } });
    await tx.review.update({
      where: { id: review.id },
      data: { scores, comment, state: 'STARTED', revision: { increment: 1 } },
    });
    // That it was worked on, not what was typed: a draft is the reviewer's own.
    await recordAudit(tx, actor, {
      action: 'review.save',
      recordType: 'Review',
      recordId: review.id,
      after: { revision: revision + 1 },
    });
    return { revision: revision + 1, problems };
  });
}

/** Finishes a review with its weighted total. REVIEW_INCOMPLETE, with the fields, as long as something is missing. */
export async function submitReview(
  actor: Actor,
  { reviewId, revision, now }: { reviewId: string; revision: number; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    // The rubric stands still while a review is finished by it.
    await tx.$queryRaw`
      select 1 from "Call" where id = (
        select a."callId" from "Review" r join "Application" a on a.id = r."applicationId" where r.id::text = ${reviewId}
      ) for share`;
    const review = await lockOwnReview(tx, actor, reviewId);
    const rubric = open(review);
    if (review.revision !== revision) throw new AppError('STALE_DRAFT', { params: { revision: review.revision } });
    const scores = readScores(review.scores);
    const fields = scoreProblems(rubric, scores, review.comment ?? '');
    if (Object.keys(fields).length > 0) throw new AppError('REVIEW_INCOMPLETE', { fields });
    const total = totalOf(rubric, scores);
    await close(tx, actor, review, { action: 'review.submit', change: { state: 'DONE', total, doneAt: now } });
  });
}

/** The reviewer cannot judge it, for another reason than a conflict. The officials are told to find somebody else. */
export async function abstainFromReview(
  actor: Actor,
  { reviewId, reason }: { reviewId: string; reason: string },
): Promise<void> {
  await transaction(async (tx) => {
    const review = await lockOwnReview(tx, actor, reviewId);
    if (!isOpenReview(review.state)) throw new AppError('REVIEW_CLOSED');
    const change = { state: 'ABSTAINED', abstainReason: reason } as const;
    await close(tx, actor, review, { action: 'review.abstain', change });
    await tellOfficials(tx, 'reviewAbstained', aboutReview(actor, review));
  });
}

/** The reviewer tells of a conflict: the review is gone from their list at once, and the officials are told. */
export async function declareConflict(
  actor: Actor,
  { reviewId, note, now }: { reviewId: string; note: string; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const review = await lockOwnReview(tx, actor, reviewId);
    if (!isOpenReview(review.state)) throw new AppError('REVIEW_CLOSED');
    const { applicationId } = review;
    const told = { note, toldById: actor.userId, at: now, waivedAt: null, waivedById: null, waiverReason: null };
    // Told again after a waiver: the waiver does not stand against it.
    await tx.reviewConflict.upsert({
      where: { applicationId_reviewerId_kind: { applicationId, reviewerId: actor.userId, kind: 'DECLARED' } },
      create: { applicationId, reviewerId: actor.userId, kind: 'DECLARED', ...told },
      update: told,
    });
    await close(tx, actor, review, { action: 'review.declareConflict', change: { state: 'REMOVED' } });
    await tellOfficials(tx, 'conflictDeclared', aboutReview(actor, review));
  });
}

/** Writes to the other reviewers of an application and its officials. Only who has given their own review may. */
export async function discussReview(
  actor: Actor,
  { reviewId, text, now }: { reviewId: string; text: string; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const review = await lockOwnReview(tx, actor, reviewId);
    if (!mayDiscuss(review)) throw new AppError('NOT_FOUND');
    const { applicationId } = review;
    const { id } = await tx.reviewMessage.create({
      data: { applicationId, authorId: actor.userId, text, at: now },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: 'review.discuss',
      recordType: 'Review',
      recordId: review.id,
      after: { message: id },
    });
  });
}

type OwnReview = Awaited<ReturnType<typeof lockOwnReview>>;

async function lockOwnReview(tx: Transaction, actor: Actor, id: string) {
  if (!isUuid(id)) throw new AppError('NOT_FOUND');
  await tx.$queryRaw`select 1 from "Review" where id = ${id}::uuid for update`;
  const review = await tx.review.findFirst({
    where: { id, ...readableReviews(actor) },
    select: {
      id: true,
      state: true,
      revision: true,
      scores: true,
      comment: true,
      applicationId: true,
      application: {
        select: {
          number: true,
          call: {
            select: { title: true, rubric: true, programme: { select: { managingOrganisationId: true } } },
          },
        },
      },
    },
  });
  if (!review) throw new AppError('NOT_FOUND');
  return review;
}

/** The rubric of a review that can still be written. */
function open({ state, application }: OwnReview): Rubric {
  const rubric = readRubric(application.call.rubric);
  if (!isOpenReview(state) || !rubric) throw new AppError('REVIEW_CLOSED');
  return rubric;
}

type Closing = {
  action: string;
  change: Prisma.ReviewUpdateManyMutationInput & { state: 'DONE' | 'ABSTAINED' | 'REMOVED' };
};

async function close(tx: Transaction, actor: Actor, review: OwnReview, { action, change }: Closing): Promise<void> {
  const { count } = await tx.review.updateMany({
    where: { id: review.id, state: { in: [...openReviewStates] } },
    data: { ...change, revision: { increment: 1 } },
  });
  if (count !== 1) throw new AppError('REVIEW_CLOSED');
  // Neither scores nor reasons: the audit is kept for ever.
  await recordAudit(tx, actor, {
    action,
    recordType: 'Review',
    recordId: review.id,
    before: { state: review.state },
    after: { state: change.state, ...(typeof change.total === 'number' ? { total: change.total } : {}) },
  });
}

function aboutReview(actor: Actor, { applicationId, application }: OwnReview) {
  const { number, call } = application;
  return {
    ...{ applicationId, number, call: readLocalizedText(call.title), reviewer: actor.name },
    bureauId: call.programme.managingOrganisationId,
  };
}
