import 'server-only';
import { asUuid } from '@/lib/applications/queries';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { managedBy } from '@/lib/programmes/rules';

/** Lifts a conflict, with the reason and the name of the official. Nobody lifts one of their own. */
export async function waiveConflict(
  actor: Actor,
  { conflictId, reason, now }: { conflictId: string; reason: string; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const conflict = await tx.reviewConflict.findFirst({
      where: {
        id: asUuid(conflictId),
        reviewerId: { not: actor.userId },
        application: { call: { programme: managedBy(actor) } },
      },
      select: { id: true, kind: true, applicationId: true, reviewerId: true },
    });
    if (!conflict) throw new AppError('NOT_FOUND');
    const { count } = await tx.reviewConflict.updateMany({
      where: { id: conflict.id, waivedAt: null },
      data: { waivedAt: now, waivedById: actor.userId, waiverReason: reason },
    });
    if (count !== 1) throw new AppError('CONFLICT');
    await recordAudit(tx, actor, {
      action: 'review.waiveConflict',
      recordType: 'Application',
      recordId: conflict.applicationId,
      after: { reviewer: conflict.reviewerId, kind: conflict.kind, reason },
    });
  });
}

/** Writes to the reviewers of an application who are done; in a blind call they read it without the applicant's name. */
export async function discussAsOfficial(
  actor: Actor,
  { applicationId, text, now }: { applicationId: string; text: string; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const application = await tx.application.findFirst({
      where: { id: asUuid(applicationId), state: 'IN_REVIEW', call: { programme: managedBy(actor) } },
      select: { id: true },
    });
    if (!application) throw new AppError('NOT_FOUND');
    const { id } = await tx.reviewMessage.create({
      data: { applicationId: application.id, authorId: actor.userId, text, at: now },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: 'review.discuss',
      recordType: 'Application',
      recordId: application.id,
      after: { message: id },
    });
  });
}
