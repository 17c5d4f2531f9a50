import 'server-only';
import { getToDealWith } from '@/lib/applications/decisions/load';
import { readSubmission } from '@/lib/applications/sent';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { openText } from '@/lib/crypto';
import { transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isSealedPaper } from '@/lib/forms/answer-shapes';

/** Opens the number of an identity paper as it was submitted. Who looked, and why, stands in the audit; the number does not. */
export async function revealPaperNumber(
  actor: Actor,
  { applicationId, fieldKey, why }: { applicationId: string; fieldKey: string; why: string },
): Promise<string> {
  if (why === '') throw new AppError('INVALID', { fields: { why: 'REQUIRED' } });
  return transaction(async (tx) => {
    await getToDealWith(tx, actor, applicationId);
    const submission = await tx.applicationSubmission.findFirst({
      where: { applicationId },
      orderBy: { sequence: 'desc' },
      select: { content: true },
    });
    const answer = readSubmission(submission?.content).answers[fieldKey];
    if (!isSealedPaper(answer)) throw new AppError('NOT_FOUND');
    await recordAudit(tx, actor, {
      action: 'application.revealNumber',
      recordType: 'Application',
      recordId: applicationId,
      after: { fieldKey, why },
    });
    return openText(answer.sealed);
  });
}
