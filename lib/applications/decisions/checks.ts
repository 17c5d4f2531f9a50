import 'server-only';
import { getToDealWith } from '@/lib/applications/decisions/load';
import { checkRefusal } from '@/lib/applications/decisions/rules';
import type { CheckedAnswers } from '@/lib/applications/decisions/schema';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { CheckResult } from '@/prisma/generated/enums';

type Kept = Record<string, { result: CheckResult; note: string | null }>;

/** Saves an official's answers to the eligibility questions of the form; only what changed counts as checked now. */
export async function saveChecks(
  actor: Actor,
  { applicationId, checks, now }: { applicationId: string; checks: CheckedAnswers; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const application = await getToDealWith(tx, actor, applicationId);
    const refused = checkRefusal(application);
    if (refused) throw new AppError(refused);
    const asked = new Set(application.form.checks.map(({ key }) => key));
    if (checks.some(({ key }) => !asked.has(key))) throw new AppError('INVALID');
    const rows = await tx.applicationCheck.findMany({ where: { applicationId } });
    const kept: Kept = Object.fromEntries(rows.map(({ key, result, note }) => [key, { result, note }]));
    const changed = checks.filter(({ key, result, note }) => kept[key]?.result !== result || kept[key].note !== note);
    if (changed.length === 0) return;
    for (const { key, result, note } of changed) {
      const answer = { result, note, checkedById: actor.userId, checkedAt: now };
      await tx.applicationCheck.upsert({
        where: { applicationId_key: { applicationId, key } },
        create: { applicationId, key, ...answer },
        update: answer,
      });
    }
    await tx.applicationEvent.create({
      data: { applicationId, kind: 'CHECKED', actorId: actor.userId, at: now },
    });
    await recordAudit(tx, actor, {
      action: 'application.check',
      recordType: 'Application',
      recordId: applicationId,
      before: Object.fromEntries(changed.map(({ key }) => [key, kept[key] ?? null])),
      after: Object.fromEntries(changed.map(({ key, result, note }) => [key, { result, note }])),
    });
  });
}
