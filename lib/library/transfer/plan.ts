import 'server-only';
import { changesBetween } from '@/lib/audit/changes';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db, type Transaction } from '@/lib/db';
import { AppError, type FieldCode } from '@/lib/errors';
import { readDraft } from '@/lib/library/content';
import type { DraftContent } from '@/lib/library/fields';
import { formValues, readForm } from '@/lib/library/form';
import type { Kind } from '@/lib/library/kind';
import { unknownCodes } from '@/lib/library/publish';
import { keptBy } from '@/lib/library/rules';
import type { TransferRow } from '@/lib/library/transfer/rows';
import type { Prisma } from '@/prisma/generated/client';

/** What a row does to the record of its slug: makes it, changes these fields, nothing, or is refused for these. */
export type RowResult = { slug: string } & (
  | { outcome: 'new' | 'same' }
  | { outcome: 'changed'; fields: string[] }
  | { outcome: 'refused'; problems: Record<string, FieldCode> }
);

type Planned = { result: RowResult; content: DraftContent | null; revision: number | null };

/** What a file would do, row by row, without doing it. */
export async function planRows(actor: Actor, kind: Kind, rows: TransferRow[]): Promise<RowResult[]> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const seen = new Set<string>();
  const results: RowResult[] = [];
  for (const row of rows) {
    if (seen.has(row.slug)) results.push({ slug: row.slug, outcome: 'refused', problems: { slug: 'TAKEN' } });
    else results.push((await planRow(db(), actor, kind, row)).result);
    seen.add(row.slug);
  }
  return results;
}

/** What one row does, and the content it leads to. Columns that the file does not have keep what is there. */
export async function planRow(tx: Transaction, actor: Actor, kind: Kind, row: TransferRow): Promise<Planned> {
  const refuse = (problems: Record<string, FieldCode>): Planned => ({
    result: { slug: row.slug, outcome: 'refused', problems },
    content: null,
    revision: null,
  });
  if (!kind.slug.test(row.slug)) return refuse({ slug: 'INVALID' });
  const record = await tx.libraryRecord.findFirst({
    where: { kind: kind.kind, slug: row.slug },
    select: { draft: true, revision: true, id: true },
  });
  if (record) {
    const own = await tx.libraryRecord.count({ where: { AND: [{ id: record.id }, keptBy(actor)] } });
    if (own === 0) return refuse({ slug: 'TAKEN' });
  }
  const before = readDraft(kind, record?.draft ?? {});
  const { value, problems } = readForm(kind, { ...formValues(kind, before), ...row.typed }, before);
  const found = { ...problems, ...(await unknownCodes(tx, kind, value)) };
  if (!value.title) found['title.zh-CN'] = 'REQUIRED';
  if (Object.keys(found).length > 0) return refuse(found);
  const content = readDraft(kind, value);
  const json = (one: DraftContent) => one as Record<string, Prisma.InputJsonValue>;
  const changes = changesBetween(json(before), json(content));
  const fields = Object.keys(changes?.after ?? {});
  const result: RowResult = !record
    ? { slug: row.slug, outcome: 'new' }
    : fields.length > 0
      ? { slug: row.slug, outcome: 'changed', fields }
      : { slug: row.slug, outcome: 'same' };
  return { result, content, revision: record?.revision ?? null };
}
