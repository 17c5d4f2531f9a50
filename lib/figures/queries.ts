import 'server-only';
import { db } from '@/lib/db';
import { readFigure, readSource, type ShownFigure, type ShownSource } from '@/lib/figures/read';

const withSources = { sources: { select: { source: true }, orderBy: { sourceId: 'asc' } } } as const;

/** Every figure with its sources: the document's, then public ones, then what the portal has calculated. */
export async function listPublishedFigures(): Promise<ShownFigure[]> {
  const rows = await db().figure.findMany({ orderBy: [{ origin: 'asc' }, { id: 'asc' }], include: withSources });
  return rows.map(readFigure);
}

/** The figures asked for, in the order asked for; those that are not there are left out. */
export async function listPublishedFiguresById(ids: string[]): Promise<ShownFigure[]> {
  const rows = await db().figure.findMany({ where: { id: { in: ids } }, include: withSources });
  const byId = new Map(rows.map((row) => [row.id, readFigure(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The sources that stand behind a published figure or statement. */
export async function listPublishedSources(): Promise<ShownSource[]> {
  const rows = await db().source.findMany({
    where: {
      OR: [
        { figures: { some: {} } },
        { statements: { some: { statement: { programme: { publishedAt: { not: null } } } } } },
      ],
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(readSource);
}
