import 'server-only';
import { db } from '@/lib/db';
import { readFigure, type ShownFigure } from '@/lib/figures/read';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { sourceIdsIn } from '@/lib/library/content';
import type { DraftContent } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import { figure } from '@/lib/library/kinds/figure';
import { listPublishedRecords } from '@/lib/library/queries';
import { listPublishedSourcesById } from '@/lib/sources/queries';

/** Every figure with its sources: the document's, then public ones, then what the portal has calculated. */
export async function listPublishedFigures(): Promise<ShownFigure[]> {
  const records = await listPublishedRecords(figure);
  const kind = figure as unknown as Kind;
  const cited = records.flatMap(({ content }) => sourceIdsIn(kind, content as unknown as DraftContent));
  const sources = await listPublishedSourcesById([...new Set(cited)]);
  return records.map((record) => readFigure(record, sources));
}

/** The figures asked for, in the order asked for; those that are not there are left out. */
export async function listPublishedFiguresById(ids: string[]): Promise<ShownFigure[]> {
  const byId = new Map((await listPublishedFigures()).map((shown) => [shown.id, shown]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The published programmes whose pages show a figure. */
export async function listPublishedProgrammesShowing(
  figureSlug: string,
): Promise<{ slug: string; title: LocalizedText }[]> {
  const rows = await db().programmeFigure.findMany({
    where: { figureSlug, programme: { publishedAt: { not: null } } },
    orderBy: { programme: { nameId: { sort: 'asc', nulls: 'last' } } },
    select: { programme: { select: { slug: true, title: true } } },
  });
  return rows.map(({ programme }) => ({ slug: programme.slug, title: readLocalizedText(programme.title) }));
}
