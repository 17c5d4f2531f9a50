import 'server-only';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { applyLocalizedEdit, readLocalizedInput } from '@/lib/i18n/localized-input';
import { type LocalizedText, makeLocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import type { SourceInput } from '@/lib/sources/schema';

/** Records a source under the next free number (P102 …) and answers it. */
export async function createSource(actor: Actor, { input }: { input: SourceInput }): Promise<string> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  return transaction(async (tx) => {
    // One after the other, so that no number is given twice.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('source numbers'))`;
    const id = await nextId(tx);
    const texts = editedTexts(null, input);
    const { grade, address } = input;
    await tx.source.create({ data: { id, grade, address: address || null, ...texts } });
    await recordAudit(tx, actor, {
      action: 'source.create',
      recordType: 'Source',
      recordId: id,
      after: { grade, address, ...texts },
    });
    return id;
  });
}

/**
 * Saves a source. The document itself keeps its grade, and one that something published stands on cannot become
 * a D (SOURCE_IN_USE). CONFLICT when somebody saved since `revision`.
 */
export async function saveSource(
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: SourceInput },
): Promise<void> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  await transaction(async (tx) => {
    const before = await tx.source.findUnique({ where: { id } });
    if (!before) throw new AppError('NOT_FOUND');
    const grade = before.grade === 'DOCUMENT' ? before.grade : input.grade;
    const { count } = await tx.source.updateMany({
      where: { id, revision },
      data: { revision: { increment: 1 }, grade },
    });
    if (count !== 1) throw new AppError('CONFLICT');
    if (grade === 'D' && (await tx.recordSource.count({ where: { sourceId: id } })) > 0)
      throw new AppError('SOURCE_IN_USE');
    const texts = editedTexts(before, input);
    const address = input.address || null;
    await tx.source.update({ where: { id }, data: { address, ...texts } });
    await recordAudit(tx, actor, {
      action: 'source.save',
      recordType: 'Source',
      recordId: id,
      ...changesBetween(
        {
          grade: before.grade,
          address: before.address,
          title: readLocalizedText(before.title),
          dateText: readLocalizedText(before.dateText),
        },
        { grade, address, ...texts },
      ),
    });
  });
}

async function nextId(tx: Transaction): Promise<string> {
  const rows = await tx.source.findMany({ select: { id: true } });
  const numbers = rows.map(({ id }) => Number(/^P(\d+)$/.exec(id)?.[1] ?? 0));
  return `P${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

function editedTexts(before: { title: unknown; dateText: unknown } | null, input: SourceInput) {
  const edit = (name: 'title' | 'dateText'): LocalizedText | null =>
    applyLocalizedEdit(before && readLocalizedText(before[name]), readLocalizedInput(input, name));
  const title = edit('title');
  if (!title) throw new AppError('INVALID', { fields: { 'title.zh-CN': 'REQUIRED' } });
  return { title, dateText: edit('dateText') ?? makeLocalizedText({}) };
}
