import 'server-only';
import { readFigure, type ShownFigure } from '@/lib/figures/read';
import { figure } from '@/lib/library/kinds/figure';
import { listPublishedRecords } from '@/lib/library/queries';
import { listPublishedSourcesById } from '@/lib/sources/queries';

/** Every figure with its sources: the document's, then public ones, then what the portal has calculated. */
export async function listPublishedFigures(): Promise<ShownFigure[]> {
  const records = await listPublishedRecords(figure);
  const sources = await listPublishedSourcesById([...new Set(records.flatMap(({ content }) => content.sources))]);
  return records.map((record) => readFigure(record, sources));
}

/** The figures asked for, in the order asked for; those that are not there are left out. */
export async function listPublishedFiguresById(ids: string[]): Promise<ShownFigure[]> {
  const byId = new Map((await listPublishedFigures()).map((shown) => [shown.id, shown]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
