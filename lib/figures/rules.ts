import type { ShownFigure } from '@/lib/figures/read';
import { partialDateSpan } from '@/lib/partial-dates';

/** Figures of the document that count the same thing, largest first: they may stand on one scale. */
export function onOneScale(figures: ShownFigure[]): (ShownFigure & { numeric: number })[] {
  const counted = figures.filter(
    (figure): figure is ShownFigure & { numeric: number } =>
      figure.origin === 'DOCUMENT' && figure.numeric !== null && figure.unit?.en.text === 'people',
  );
  return counted.length < 2 ? [] : counted.toSorted((one, other) => other.numeric - one.numeric);
}

/** The figures before and after one in the order of the list; null at its ends. */
export function neighboursOf<Figure extends { id: string }>(
  figures: Figure[],
  id: string,
): { previous: Figure | null; next: Figure | null } {
  const at = figures.findIndex((figure) => figure.id === id);
  if (at < 0) return { previous: null, next: null };
  return { previous: figures[at - 1] ?? null, next: figures[at + 1] ?? null };
}

/** A series from the oldest to the newest; rows that an official has put in another order are put right. */
export function inTime<Point extends { date: string }>(series: Point[]): Point[] {
  return series.toSorted((one, other) => partialDateSpan(one.date).from - partialDateSpan(other.date).from);
}
