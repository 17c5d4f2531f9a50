import 'server-only';
import { type Actor, hasRole } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';

/** What the actor has said of themselves as a reviewer; null before they have. NOT_FOUND to whoever is none. */
export async function findMyReviewerProfile(actor: Actor) {
  if (!hasRole(actor, 'REVIEWER')) throw new AppError('NOT_FOUND');
  return db().reviewerProfile.findUnique({ where: { userId: actor.userId } });
}
