import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { systemActor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readDraft } from '@/lib/library/content';
import { kindOf } from '@/lib/library/kinds';
import { publishDraft } from '@/lib/library/publish';

/**
 * Publishes what is due at `now`, each record by itself. One that can no longer be published (a source has been
 * regraded, a link is gone) keeps its draft and loses its time; the audit says so. Answers how many were published.
 */
export async function publishDue(now: Date): Promise<number> {
  const due = await db().libraryRecord.findMany({ where: { publishAt: { lte: now } }, select: { id: true } });
  let published = 0;
  for (const { id } of due) if (await publishOne(id, now)) published += 1;
  return published;
}

async function publishOne(id: string, now: Date): Promise<boolean> {
  try {
    return await transaction(async (tx) => {
      // Whoever raises the revision first has it: two workers do not publish one record twice.
      const { count } = await tx.libraryRecord.updateMany({
        where: { id, publishAt: { lte: now }, state: 'IN_REVIEW' },
        data: { revision: { increment: 1 }, publishAt: null },
      });
      if (count !== 1) return false;
      const record = await tx.libraryRecord.findUniqueOrThrow({ where: { id } });
      const kind = kindOf(record.kind);
      const number = await publishDraft(
        tx,
        kind,
        { ...record, draft: readDraft(kind, record.draft) },
        { publishedById: null, note: null, now },
      );
      await recordAudit(tx, systemActor, {
        action: 'record.publish',
        recordType: 'LibraryRecord',
        recordId: id,
        after: { version: number, scheduled: true },
      });
      return true;
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await transaction(async (tx) => {
      await tx.libraryRecord.update({
        where: { id },
        data: { publishAt: null, state: 'DRAFT', revision: { increment: 1 } },
      });
      await recordAudit(tx, systemActor, {
        action: 'record.scheduleFailed',
        recordType: 'LibraryRecord',
        recordId: id,
        after: { code: error.code, fields: Object.keys(error.details.fields ?? {}) },
      });
    });
    return false;
  }
}
