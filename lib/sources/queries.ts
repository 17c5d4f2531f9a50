import 'server-only';
import { db } from '@/lib/db';
import { readSource, type ShownSource } from '@/lib/sources/read';

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
    orderBy: { id: 'asc' },
  });
  return rows.map(readSource);
}
