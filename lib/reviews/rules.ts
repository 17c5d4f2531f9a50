import type { Actor } from '@/lib/auth/actor';
import type { Prisma } from '@/prisma/generated/client';
import type { ReviewState } from '@/prisma/generated/enums';

/** A review that is still to be written. */
export const openReviewStates = ['ASSIGNED', 'STARTED'] as const satisfies readonly ReviewState[];

export function isOpenReview(state: ReviewState): boolean {
  return openReviewStates.some((one) => one === state);
}

/**
 * The reviews that a reviewer knows of at all, as a condition of every query and command they use: their own, not
 * taken back, as long as they are a reviewer and no conflict stands that nobody has waived.
 */
export function ownReviews(actor: Actor): Prisma.ReviewWhereInput {
  const { userId } = actor;
  return {
    reviewerId: userId,
    reviewer: { roleGrants: { some: { role: 'REVIEWER', revokedAt: null } } },
    state: { not: 'REMOVED' },
    application: { conflicts: { none: { reviewerId: userId, waivedAt: null } } },
  };
}

/** Those whose application they may read: while it is being reviewed. Before and after, there is nothing to judge. */
export function readableReviews(actor: Actor): Prisma.ReviewWhereInput {
  const { application, ...own } = ownReviews(actor);
  return { ...own, application: { ...(application as Prisma.ApplicationWhereInput), state: 'IN_REVIEW' } };
}

/** Whoever has given their own review reads the others and writes to them. */
export function mayDiscuss({ state }: { state: ReviewState }): boolean {
  return state === 'DONE';
}
