import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { endOfDayAfter } from '@/lib/dates';
import { transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { lockPanelCall } from '@/lib/panels/load';
import type { PublishResultsInput } from '@/lib/results/schema';

/**
 * Publishes the list of those selected, with the time in which one may object, and answers the slug of the programme.
 * Again, it changes that time (counted from the first publication) and whether names are shown.
 */
export async function publishResults(
  actor: Actor,
  { code, revision, input, now }: { code: string; revision: number; input: PublishResultsInput; now: Date },
): Promise<string> {
  return transaction(async (tx) => {
    const call = await lockPanelCall(tx, actor, code);
    if (!call.releasedAt) throw new AppError('NOT_RELEASED');
    if (call.revision !== revision) throw new AppError('CONFLICT');
    const resultsPublishedAt = call.resultsPublishedAt ?? now;
    const objectionsUntil = input.objectionDays > 0 ? endOfDayAfter(resultsPublishedAt, input.objectionDays) : null;
    const published = { resultsPublishedAt, objectionsUntil, resultsNamed: input.named };
    await tx.call.update({ where: { id: call.id }, data: { ...published, revision: { increment: 1 } } });
    const auditable = (facts: typeof published | typeof call) => ({
      objectionsUntil: facts.objectionsUntil?.toISOString() ?? null,
      named: facts.resultsNamed,
    });
    await recordAudit(tx, actor, {
      action: 'results.publish',
      recordType: 'Call',
      recordId: call.id,
      before: auditable(call),
      after: auditable(published),
    });
    return call.programme.slug;
  });
}
