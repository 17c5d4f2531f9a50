import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { lockCall } from '@/lib/calls/lock';
import { transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { managedBy } from '@/lib/programmes/rules';
import { readRubric } from '@/lib/reviews/rubric';
import type { SettingsInput } from '@/lib/reviews/schema';

/**
 * Saves how the applications of a call are reviewed. CONFLICT when the call was changed since `revision`;
 * RUBRIC_IN_USE when the rubric would change after a review was finished by it.
 */
export async function saveReviewSettings(
  actor: Actor,
  { code, revision, input }: { code: string; revision: number; input: SettingsInput },
): Promise<void> {
  await transaction(async (tx) => {
    // Whoever finishes a review at this moment waits, or is waited for.
    await lockCall(tx, { code });
    const call = await tx.call.findFirst({ where: { code, programme: managedBy(actor) } });
    if (!call) throw new AppError('NOT_FOUND');
    if (call.revision !== revision) throw new AppError('CONFLICT');
    const before = readRubric(call.rubric);
    if (before && !isDeepStrictEqual(before, input.rubric)) {
      const finished = await tx.review.count({ where: { state: 'DONE', application: { callId: call.id } } });
      if (finished > 0) throw new AppError('RUBRIC_IN_USE');
    }
    await tx.call.update({ where: { id: call.id }, data: { ...input, revision: { increment: 1 } } });
    await recordAudit(tx, actor, {
      action: 'call.saveReviewSettings',
      recordType: 'Call',
      recordId: call.id,
      ...changesBetween(auditable({ ...call, rubric: before }), auditable(input)),
    });
  });
}

type Settings = Omit<SettingsInput, 'rubric'> & { rubric: SettingsInput['rubric'] | null };

function auditable({ isBlind, reviewsWanted, reviewDueAt, rubric }: Settings) {
  return { isBlind, reviewsWanted, reviewDueAt: reviewDueAt?.toISOString() ?? null, rubric };
}
