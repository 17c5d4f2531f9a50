import 'server-only';
import { db } from '@/lib/db';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { listPublishedReferences, type RecordReference } from '@/lib/library/queries';
import { readSource, type ShownSource } from '@/lib/sources/read';
import { byNumber } from '@/lib/sources/rules';

/** The sources asked for, by their ids; those that are not recorded are absent. */
export async function listPublishedSourcesById(ids: string[]): Promise<Map<string, ShownSource>> {
  const rows = await db().source.findMany({ where: { id: { in: ids } } });
  return new Map(rows.map((row) => [row.id, readSource(row)]));
}

/** The sources that something published stands on: a record of the library, or a statement about a programme. */
export async function listPublishedSources(): Promise<ShownSource[]> {
  const rows = await db().source.findMany({
    where: {
      OR: [
        { records: { some: {} } },
        { statements: { some: { statement: { programme: { publishedAt: { not: null } } } } } },
      ],
    },
  });
  return rows.map(readSource).sort(byNumber);
}

/** A source, and the published records and programmes that stand on it. */
export type UsedSource = ShownSource & {
  records: RecordReference[];
  programmes: { slug: string; title: LocalizedText }[];
};

/** The same, each with what stands on it, in the order of the officials. */
export async function listPublishedSourcesWithUses(): Promise<UsedSource[]> {
  const [sources, records, statements] = await Promise.all([
    listPublishedSources(),
    db().recordSource.findMany({
      where: { record: { publishedVersionId: { not: null } } },
      orderBy: [{ record: { kind: 'asc' } }, { record: { position: 'asc' } }, { record: { slug: 'asc' } }],
      select: { sourceId: true, record: { select: { kind: true, slug: true } } },
    }),
    db().programmeStatementSource.findMany({
      where: { statement: { programme: { publishedAt: { not: null } } } },
      orderBy: { statement: { programme: { nameId: { sort: 'asc', nulls: 'last' } } } },
      select: { sourceId: true, statement: { select: { programme: { select: { slug: true, title: true } } } } },
    }),
  ]);
  const links = new Set(records.map(({ record }) => `${record.kind}:${record.slug}`));
  const references = await listPublishedReferences([...links]);
  const byLink = new Map(references.map((reference) => [`${reference.kind}:${reference.slug}`, reference]));
  return sources.map((source) => ({
    ...source,
    records: records.flatMap(({ sourceId, record }) =>
      sourceId === source.id ? (byLink.get(`${record.kind}:${record.slug}`) ?? []) : [],
    ),
    programmes: [
      ...new Map(
        statements
          .filter(({ sourceId }) => sourceId === source.id)
          .map(({ statement: { programme } }) => [programme.slug, programme]),
      ).values(),
    ].map(({ slug, title }) => ({ slug, title: readLocalizedText(title) })),
  }));
}
