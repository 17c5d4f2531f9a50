import 'server-only';
import type { Transaction } from '@/lib/db';
import { AppError, type FieldCode } from '@/lib/errors';
import { linksIn, readDraft, sourceIdsIn, visitFields } from '@/lib/library/content';
import { type DraftContent, readLink } from '@/lib/library/fields';
import { keepOrganisation } from '@/lib/library/kept-organisation';
import type { Kind } from '@/lib/library/kind';
import { problemsOf } from '@/lib/library/rules';
import { indexRecord } from '@/lib/library/search-documents';
import type { Prisma } from '@/prisma/generated/client';

type Publishable = { id: string; slug: string; draft: unknown; isSample: boolean; firstPublishedAt: Date | null };
type How = { publishedById: string | null; note: string | null; now: Date };

/**
 * Makes the working copy what visitors see, as the next version. Throws NOT_PUBLISHABLE with the fields that are
 * wrong. The caller has claimed the record and writes the audit row.
 */
export async function publishDraft(tx: Transaction, kind: Kind, record: Publishable, how: How): Promise<number> {
  const content = readDraft(kind, record.draft);
  await requirePublishable(tx, kind, content);
  const last = await tx.recordVersion.aggregate({ where: { recordId: record.id }, _max: { number: true } });
  const version = await tx.recordVersion.create({
    data: {
      recordId: record.id,
      number: (last._max.number ?? 0) + 1,
      content: content as Prisma.InputJsonObject,
      note: how.note,
      publishedById: how.publishedById,
      publishedAt: how.now,
    },
    select: { id: true, number: true },
  });
  await tx.libraryRecord.update({
    where: { id: record.id },
    data: {
      state: 'PUBLISHED',
      publishedVersionId: version.id,
      firstPublishedAt: record.firstPublishedAt ?? how.now,
      publishAt: null,
    },
  });
  await keepProjections(tx, kind, record, content);
  return version.number;
}

/** Throws NOT_PUBLISHABLE with the fields that keep a content from being published. */
export async function requirePublishable(tx: Transaction, kind: Kind, content: DraftContent): Promise<void> {
  const grades = await gradesOf(tx, kind, content);
  const fields = { ...(await unknownCodes(tx, kind, content)), ...problemsOf(kind, content, grades) };
  if (Object.keys(fields).length > 0) throw new AppError('NOT_PUBLISHABLE', { fields });
}

/** Takes a record out of sight. Its versions stay; nothing stands on its sources any more. */
export async function withdrawPublished(tx: Transaction, recordId: string): Promise<void> {
  await tx.libraryRecord.update({
    where: { id: recordId },
    data: { state: 'ARCHIVED', publishedVersionId: null, publishAt: null },
  });
  await tx.recordSource.deleteMany({ where: { recordId } });
  await tx.recordLink.deleteMany({ where: { recordId } });
  await indexRecord(tx, recordId);
}

// What follows from a published version: rows that others look it up by.
async function keepProjections(tx: Transaction, kind: Kind, record: Publishable, content: DraftContent): Promise<void> {
  const recordId = record.id;
  await tx.recordSource.deleteMany({ where: { recordId } });
  await tx.recordSource.createMany({ data: sourceIdsIn(kind, content).map((sourceId) => ({ recordId, sourceId })) });
  await tx.recordLink.deleteMany({ where: { recordId } });
  await tx.recordLink.createMany({
    data: linksIn(kind, content).map(({ field, kind: toKind, slug: toSlug }) => ({ recordId, field, toKind, toSlug })),
  });
  if (kind.kind === 'ORGANISATION') await keepOrganisation(tx, record, content);
  await indexRecord(tx, recordId);
}

/** The grades of the sources that a content cites; those that are not recorded are absent. */
export async function gradesOf(tx: Transaction, kind: Kind, content: DraftContent) {
  const rows = await tx.source.findMany({
    where: { id: { in: sourceIdsIn(kind, content) } },
    select: { id: true, grade: true },
  });
  return new Map(rows.map(({ id, grade }) => [id, grade]));
}

/** Codes of sources and records that lead nowhere, by the input that holds them. */
export async function unknownCodes(
  tx: Transaction,
  kind: Kind,
  content: DraftContent,
): Promise<Record<string, FieldCode>> {
  const listed = visitFields(kind, content).flatMap(({ name, field, value }) =>
    field.type === 'sources' || field.type === 'links'
      ? (value as string[]).map((code, index) => ({ input: `${name}.${index}`, type: field.type, code }))
      : [],
  );
  const links = listed.filter(({ type }) => type === 'links').map(({ code }) => readLink(code));
  const [sources, records] = await Promise.all([
    tx.source.findMany({ where: { id: { in: listed.map(({ code }) => code) } }, select: { id: true } }),
    links.length === 0
      ? []
      : tx.libraryRecord.findMany({
          where: { OR: links.map(({ kind: one, slug }) => ({ kind: one, slug })) },
          select: { kind: true, slug: true },
        }),
  ]);
  const known = new Set([...sources.map(({ id }) => id), ...records.map((record) => `${record.kind}:${record.slug}`)]);
  return Object.fromEntries(
    listed
      .filter(({ code }) => !known.has(code))
      .map(({ input, type }) => [input, type === 'sources' ? 'SOURCE_UNKNOWN' : 'LINK_UNKNOWN'] as const),
  );
}
