import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/db';
import { findConflicts, type Judge, type Judged } from '@/lib/reviews/conflicts';

/**
 * Looks for conflicts between a reviewer and an application and keeps what is found, each kind once. Answers whether
 * one stands that nobody has waived: what was waived once is not found again.
 */
export async function recordConflicts(
  tx: Transaction,
  actor: Actor,
  { applicationId, judge, judged, now }: { applicationId: string; judge: Judge; judged: Judged; now: Date },
): Promise<boolean> {
  const key = { applicationId, reviewerId: judge.id };
  const known = await tx.reviewConflict.findMany({ where: key, select: { kind: true, waivedAt: true } });
  const fresh = findConflicts(judge, judged).filter(({ kind }) => known.every((row) => row.kind !== kind));
  for (const { kind, note } of fresh) {
    await tx.reviewConflict.create({ data: { ...key, kind, note, at: now } });
    await recordAudit(tx, actor, {
      action: 'review.findConflict',
      recordType: 'Application',
      recordId: applicationId,
      after: { reviewer: judge.id, kind },
    });
  }
  return fresh.length > 0 || known.some(({ waivedAt }) => waivedAt === null);
}
