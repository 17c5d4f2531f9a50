/** What the reviews of an application say together: mean and spread (highest minus lowest) of their totals, of 100. */
export type Scored = { id: string; reviews: number; mean: number | null; spread: number | null };

/** `rank` from 1, the same for equals; null = not reviewed yet, so in no order at all. */
export type Ranked<Row extends Scored = Scored> = Row & { rank: number | null; isTied: boolean };

/** Means are compared as they are shown, to two decimals: two that look the same are the same. */
export function roundMean(mean: number): number {
  return Math.round(mean * 100) / 100;
}

/** Applications by the mean of their reviews, the highest first; equals share a rank; those without a review come last. */
export function rankByMean<Row extends Scored>(rows: readonly Row[]): Ranked<Row>[] {
  const scored = rows.filter(({ mean }) => mean !== null).map((row) => ({ row, mean: roundMean(row.mean ?? 0) }));
  scored.sort((one, other) => other.mean - one.mean);
  const firstOf = new Map<number, number>();
  const counts = new Map<number, number>();
  scored.forEach(({ mean }, index) => {
    if (!firstOf.has(mean)) firstOf.set(mean, index + 1);
    counts.set(mean, (counts.get(mean) ?? 0) + 1);
  });
  return [
    ...scored.map(({ row, mean }) => ({
      ...row,
      mean,
      rank: firstOf.get(mean) ?? null,
      isTied: (counts.get(mean) ?? 0) > 1,
    })),
    ...rows.filter(({ mean }) => mean === null).map((row) => ({ ...row, rank: null, isTied: false })),
  ];
}

/** "2", "2=" for one of several, "–" for one that has no rank. */
export function rankLabel({ rank, isTied }: Pick<Ranked, 'rank' | 'isTied'>): string {
  return rank === null ? '–' : `${rank}${isTied ? '=' : ''}`;
}
