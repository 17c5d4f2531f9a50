import 'server-only';
import * as z from 'zod';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { kindOf } from '@/lib/library/kinds';
import { pageNumber } from '@/lib/page-number';
import { SourceGrade } from '@/prisma/generated/enums';

export const sourcePageSize = 50;

/** How the officials' list of sources is looked at, from its address. */
export const sourceList = z.object({
  q: z.string().trim().max(100).catch(''),
  grade: z.enum(SourceGrade).nullable().catch(null),
  page: z.unknown().transform((value) => pageNumber(value as string)),
});
export type SourceList = z.infer<typeof sourceList>;

/** One page of all recorded sources, with how many published records stand on each. */
export async function listSources(actor: Actor, { q, grade, page }: SourceList) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  // A few hundred rows with their words in three languages: searched here, not in JSON.
  const rows = await db().source.findMany({
    where: grade ? { grade } : {},
    orderBy: { id: 'asc' },
    select: {
      id: true,
      title: true,
      grade: true,
      address: true,
      _count: { select: { records: true, statements: true } },
    },
  });
  const wanted = q.toLowerCase();
  const found = rows
    .map(({ _count, ...row }) => ({
      ...row,
      title: readLocalizedText(row.title),
      uses: _count.records + _count.statements,
    }))
    .filter(({ id, title, address }) =>
      [id, address ?? '', ...Object.values(title).map(({ text }) => text)].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
    );
  return {
    total: found.length,
    pages: Math.max(1, Math.ceil(found.length / sourcePageSize)),
    rows: found.slice((page - 1) * sourcePageSize, page * sourcePageSize),
  };
}

/** A source to work on, and the published records that stand on it. */
export async function getSource(actor: Actor, id: string) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const row = await db().source.findUnique({
    where: { id },
    include: { records: { select: { record: { select: { kind: true, slug: true, draft: true } } } } },
  });
  if (!row) throw new AppError('NOT_FOUND');
  return {
    id,
    grade: row.grade,
    address: row.address,
    revision: row.revision,
    title: readLocalizedText(row.title),
    dateText: readLocalizedText(row.dateText),
    uses: row.records.map(({ record: { kind, slug, draft } }) => ({
      slug,
      key: kindOf(kind).key,
      title: readLocalizedText((draft as { title: unknown }).title),
    })),
  };
}
