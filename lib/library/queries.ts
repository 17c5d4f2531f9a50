import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { readContent, readDraft, sourceIdsIn } from '@/lib/library/content';
import { type DraftContent, readLink } from '@/lib/library/fields';
import type { ContentOfKind, Kind } from '@/lib/library/kind';
import { kindOf } from '@/lib/library/kinds';
import { isPreview } from '@/lib/library/preview';
import { isComplete } from '@/lib/library/rules';
import { readSource, type ShownSource } from '@/lib/sources/read';
import { byNumber } from '@/lib/sources/rules';
import type { Prisma } from '@/prisma/generated/client';
import type { RecordKind } from '@/prisma/generated/enums';

/** A published record as pages show it. `content` has the fields that its kind declares. */
export type PublishedRecord<Declaration> = {
  id: string;
  slug: string;
  isSample: boolean;
  firstPublishedAt: Date;
  /** when the version that is shown was published */
  updatedAt: Date;
  content: ContentOfKind<Declaration>;
};

/** What is needed to lead to a record: its address and name. */
export type RecordReference = { kind: RecordKind; slug: string; path: string; title: LocalizedText };

const shown = {
  id: true,
  slug: true,
  isSample: true,
  firstPublishedAt: true,
  publishedVersion: { select: { content: true, publishedAt: true } },
} as const;
const inWork = { ...shown, draft: true, updatedAt: true } as const;
const published = { publishedVersionId: { not: null } };
// An official's preview shows everything that is not archived, as it stands in the drafts.
const previewed = { state: { not: 'ARCHIVED' } } as const;

type Row = {
  id: string;
  slug: string;
  isSample: boolean;
  firstPublishedAt: Date | null;
  publishedVersion: { content: unknown; publishedAt: Date } | null;
};
type RowInWork = Row & { draft: unknown; updatedAt: Date };

/** Every published record of a kind, in the order of the officials. */
export async function listPublishedRecords<Declaration>(
  declaration: Declaration,
): Promise<PublishedRecord<Declaration>[]> {
  const kind = declaration as unknown as Kind;
  const rows = await listRows(kind.kind);
  return rows.flatMap((row) => readRecord<Declaration>(kind, row) ?? []);
}

// Once for a page, however many parts of it ask.
const listRows = cache(async (kind: RecordKind): Promise<Row[]> => {
  const orderBy: Prisma.LibraryRecordOrderByWithRelationInput[] = [{ position: 'asc' }, { slug: 'asc' }];
  if (await isPreview()) {
    const rows = await db().libraryRecord.findMany({ where: { kind, ...previewed }, orderBy, select: inWork });
    return rows.map((row) => asDrafted(kind, row));
  }
  return db().libraryRecord.findMany({ where: { kind, ...published }, orderBy, select: shown });
});

/** One published record; null when there is none, or none that is published. */
export async function findPublishedRecord<Declaration>(
  declaration: Declaration,
  slug: string,
): Promise<PublishedRecord<Declaration> | null> {
  const kind = declaration as unknown as Kind;
  const row = await findRow(kind.kind, slug);
  return row && readRecord<Declaration>(kind, row);
}

const findRow = cache(async (kind: RecordKind, slug: string): Promise<Row | null> => {
  const where = { kind_slug: { kind, slug } };
  if (!(await isPreview())) return db().libraryRecord.findUnique({ where, select: shown });
  const row = await db().libraryRecord.findUnique({ where: { ...where, ...previewed }, select: inWork });
  return row && asDrafted(kind, row);
});

// A draft that pages could not show yet leaves what is published.
function asDrafted(name: RecordKind, { draft, updatedAt, ...row }: RowInWork): Row {
  const kind = kindOf(name);
  if (!isComplete(kind, readDraft(kind, draft))) return row;
  return {
    ...row,
    firstPublishedAt: row.firstPublishedAt ?? updatedAt,
    publishedVersion: { content: draft, publishedAt: updatedAt },
  };
}

function readRecord<Declaration>(kind: Kind, row: Row): PublishedRecord<Declaration> | null {
  const { publishedVersion, firstPublishedAt, ...record } = row;
  if (!publishedVersion || !firstPublishedAt) return null;
  return {
    ...record,
    firstPublishedAt,
    updatedAt: publishedVersion.publishedAt,
    content: readContent(kind, publishedVersion.content) as unknown as ContentOfKind<Declaration>,
  };
}

/** Names and addresses of what links such as `POLICY:talent-regulations` lead to, in their order; unpublished ones are left out. */
export async function listPublishedReferences(links: string[]): Promise<RecordReference[]> {
  if (links.length === 0) return [];
  const wanted = links.map(readLink);
  const rows = await db().libraryRecord.findMany({
    where: { OR: wanted.map(({ kind, slug }) => ({ kind, slug })), publishedVersionId: { not: null } },
    select: { kind: true, slug: true, publishedVersion: { select: { content: true } } },
  });
  const found = new Map(rows.map((row) => [`${row.kind}:${row.slug}`, readReference(row)]));
  return links.flatMap((link) => found.get(link) ?? []);
}

/** Published records that lead to one, by kind and order: what belongs to a chain, what cites a figure. */
export async function listPublishedReferrers(to: { kind: RecordKind; slug: string }): Promise<RecordReference[]> {
  const rows = await db().libraryRecord.findMany({
    where: { publishedVersionId: { not: null }, links: { some: { toKind: to.kind, toSlug: to.slug } } },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { slug: 'asc' }],
    select: { kind: true, slug: true, publishedVersion: { select: { content: true } } },
  });
  return rows.map(readReference);
}

function readReference(row: {
  kind: RecordKind;
  slug: string;
  publishedVersion: { content: unknown } | null;
}): RecordReference {
  const content = (row.publishedVersion?.content ?? {}) as { title?: unknown };
  const path = kindOf(row.kind).path(row.slug);
  return { kind: row.kind, slug: row.slug, path, title: readLocalizedText(content.title) };
}

/** The sources that a published content stands on, in the order of their numbers. */
export async function listSourcesOf(declaration: unknown, content: unknown): Promise<ShownSource[]> {
  const ids = sourceIdsIn(declaration as Kind, content as DraftContent);
  const rows = await db().source.findMany({ where: { id: { in: ids } } });
  return rows.map(readSource).sort(byNumber);
}

/** Address and time of the last change of every published record, for the site map and feeds. */
export async function listPublishedAddresses(): Promise<{ kind: RecordKind; path: string; updatedAt: Date }[]> {
  const rows = await db().libraryRecord.findMany({
    where: { publishedVersionId: { not: null } },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { slug: 'asc' }],
    select: { kind: true, slug: true, publishedVersion: { select: { publishedAt: true } } },
  });
  return rows.map(({ kind, slug, publishedVersion }) => ({
    kind,
    path: kindOf(kind).path(slug),
    updatedAt: publishedVersion?.publishedAt ?? new Date(0),
  }));
}

/** How many records of each kind are published; a kind without any is not among them. */
export async function countPublishedRecords(): Promise<Map<RecordKind, number>> {
  const rows = await db().libraryRecord.groupBy({
    by: ['kind'],
    where: { publishedVersionId: { not: null } },
    _count: { _all: true },
  });
  return new Map(rows.map(({ kind, _count }) => [kind, _count._all]));
}
