import type { ShownFigure } from '@/lib/figures/read';

/** Figures of the document that count the same thing, largest first: they may stand on one scale. */
export function onOneScale(figures: ShownFigure[]): (ShownFigure & { numeric: number })[] {
  const counted = figures.filter(
    (figure): figure is ShownFigure & { numeric: number } =>
      figure.origin === 'DOCUMENT' && figure.numeric !== null && figure.unit?.en.text === 'people',
  );
  return counted.length < 2 ? [] : counted.toSorted((one, other) => other.numeric - one.numeric);
}
