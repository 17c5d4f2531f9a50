/** One value of a series: when (a stretch of time, as exact as it is known), how much, and both in words. */
export type SeriesPoint = { key: string; from: number; to: number; amount: number; value: string; date: string };

/** The drawing's own units; the paper around the plot is for the words. */
export const paper = { width: 320, height: 204, left: 46, right: 304, top: 32, bottom: 162 };

const day = 86_400_000;
/** what a date or number in words takes, so that two do not run into each other */
const wordsWidth = 96;

export type PlacedPoint = SeriesPoint & {
  x: number;
  y: number;
  /** the stretch at the foot of the drawing, for a point that is known to the month or year only */
  span: { from: number; to: number } | null;
  /** null = no room for its words here; they stand in the table */
  words: { anchor: 'start' | 'middle' | 'end'; y: number } | null;
};

/** Where everything of a series goes: its points by time and amount, on a scale that starts at zero. */
export function placeSeries(points: SeriesPoint[]): { points: PlacedPoint[]; ticks: { amount: number; y: number }[] } {
  const ticks = ticksUpTo(Math.max(...points.map(({ amount }) => amount), 0));
  const most = ticks.at(-1) ?? 1;
  const yOf = (amount: number) => paper.bottom - (amount / most) * (paper.bottom - paper.top);
  const middles = points.map(({ from, to }) => (from + to) / 2);
  const first = Math.min(...middles);
  const last = Math.max(...middles);
  const xOf = (time: number) =>
    last === first
      ? (paper.left + paper.right) / 2
      : paper.left + 10 + ((time - first) / (last - first)) * (paper.right - paper.left - 20);
  const within = (x: number) => Math.min(Math.max(x, paper.left), paper.right);
  const placed = points.map((point, index) => ({
    ...point,
    x: xOf(middles[index] ?? first),
    y: yOf(point.amount),
    span: point.to - point.from > 2 * day ? { from: within(xOf(point.from)), to: within(xOf(point.to)) } : null,
  }));
  const shown = shownWords(placed.map(({ x }) => x));
  return {
    points: placed.map((point, index) => ({ ...point, words: shown[index] ? wordsAt(placed, index) : null })),
    ticks: ticks.map((amount) => ({ amount, y: yOf(amount) })),
  };
}

/** Round numbers from zero up to one that is not below `most`: three to five of them. */
export function ticksUpTo(most: number): number[] {
  if (most <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.25, 0.5, 1, 2, 2.5].map((factor) => factor * power).find((size) => most / size <= 4) ?? power * 2.5;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Which points have room for words: the ends always, between them those that keep their distance. */
function shownWords(xs: number[]): boolean[] {
  const end = xs.at(-1) ?? 0;
  let kept = xs[0] ?? 0;
  return xs.map((x, index) => {
    if (index === 0 || index === xs.length - 1) return true;
    // The words of the ends lie inwards of their points, those of a point between them on both its sides.
    const room = x - kept >= wordsWidth * (kept === xs[0] ? 1.5 : 1) && end - x >= wordsWidth * 1.5;
    if (room) kept = x;
    return room;
  });
}

// Below where the line rises away from the point, above otherwise, so that the line does not cross the words.
function wordsAt(points: { x: number; y: number }[], index: number): NonNullable<PlacedPoint['words']> {
  const { y } = points[index] ?? { y: 0 };
  const next = points[index + 1];
  const below = next !== undefined && next.y < y && y + 22 < paper.bottom;
  const anchor = points.length === 1 ? 'middle' : index === 0 ? 'start' : next ? 'middle' : 'end';
  return { anchor, y: below ? y + 22 : y - 12 };
}
