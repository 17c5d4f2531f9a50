import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { enqueue } from '@/lib/jobs/enqueue';
import { claimRecord, insertRecord, saveDraft } from '@/lib/library/commands';
import type { Kind } from '@/lib/library/kind';
import { kindOf } from '@/lib/library/kinds';
import { readTable } from '@/lib/library/transfer/files';
import { planRow, planRows, type RowResult } from '@/lib/library/transfer/plan';
import { rowsOf, type TransferRow } from '@/lib/library/transfer/rows';
import type { Prisma } from '@/prisma/generated/client';

export const mostRows = 2000;

/** Reads a file and keeps what it would do, for the official to look at. Nothing is changed yet. Answers its id. */
export async function previewImport(
  actor: Actor,
  { kind, fileName, bytes }: { kind: Kind; fileName: string; bytes: Uint8Array },
): Promise<string> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const { rows } = rowsOf(kind, await readTable(bytes));
  if (rows.length === 0) throw new AppError('IMPORT_EMPTY');
  if (rows.length > mostRows) throw new AppError('IMPORT_TOO_LONG', { params: { most: mostRows } });
  const results = await planRows(actor, kind, rows);
  const { id } = await db().recordImport.create({
    data: {
      kind: kind.kind,
      fileName: fileName.slice(0, 200),
      rows: rows as unknown as Prisma.InputJsonArray,
      results: results as unknown as Prisma.InputJsonArray,
      total: rows.length,
      actorId: actor.userId,
    },
    select: { id: true },
  });
  return id;
}

/** Hands a previewed import to the worker. A second click finds it under way. */
export async function startImport(actor: Actor, id: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.recordImport.updateMany({
      where: { id, actorId: actor.userId, state: 'PREVIEWED' },
      data: { state: 'RUNNING', results: [], done: 0 },
    });
    if (count !== 1) {
      if ((await tx.recordImport.count({ where: { id, actorId: actor.userId } })) === 0)
        throw new AppError('NOT_FOUND');
      return;
    }
    await enqueue(tx, 'import_records', { importId: id }, `import:${id}`);
  });
}

/**
 * Takes in the rows of an import that are not done yet, each in a transaction of its own together with the count of
 * those done: a worker that dies goes on where it stopped, and no row is taken in twice. Everything becomes a draft.
 */
export async function runImport(actor: Actor, id: string): Promise<void> {
  const found = await db().recordImport.findUnique({ where: { id } });
  if (found?.state !== 'RUNNING' || found.actorId !== actor.userId) return;
  const kind = kindOf(found.kind);
  const rows = found.rows as unknown as TransferRow[];
  const results = found.results as unknown as RowResult[];
  for (let at = found.done; at < rows.length; at += 1) {
    const row = rows[at] as TransferRow;
    await transaction(async (tx) => {
      const { result, content, revision } = await planRow(tx, actor, kind, row);
      if (content && result.outcome === 'new') await insertRecord(tx, actor, { kind, slug: row.slug, content });
      if (content && revision !== null && result.outcome === 'changed') {
        const record = await claimRecord(tx, actor, { kind, slug: row.slug, revision });
        await saveDraft(tx, actor, { record, kind, content });
      }
      results.push(result);
      await tx.recordImport.update({
        where: { id },
        data: { done: at + 1, results: results as unknown as Prisma.InputJsonArray },
      });
    });
  }
  await transaction(async (tx) => {
    await tx.recordImport.update({ where: { id }, data: { state: 'DONE', endedAt: new Date() } });
    await recordAudit(tx, actor, {
      action: 'record.import',
      recordType: 'RecordImport',
      recordId: id,
      after: { kind: found.kind, fileName: found.fileName, rows: rows.length },
    });
  });
}
