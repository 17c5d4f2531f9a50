/** Mean and spread (standard deviation of all, not of a sample); spread null below two values. */
export function meanAndSpread(values: number[]): { mean: number; spread: number | null } | null {
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean, spread: null };
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

/** How many spreads a value lies from the mean; null where nothing spreads. */
export function zScore(value: number, of: { mean: number; spread: number | null } | null): number | null {
  return of?.spread ? (value - of.mean) / of.spread : null;
}

export type Calibration = {
  reviewerId: string;
  count: number;
  mean: number;
  spread: number | null;
  /** how far this reviewer's mean lies from all totals, in their spread: below zero is strict, above is mild */
  z: number | null;
};

/** Each reviewer beside all: shown to officials, never applied to a total. */
export function calibrate(reviews: { reviewerId: string; total: number }[]): Calibration[] {
  const all = meanAndSpread(reviews.map(({ total }) => total));
  return [...Map.groupBy(reviews, ({ reviewerId }) => reviewerId)].map(([reviewerId, own]) => {
    const { mean, spread } = meanAndSpread(own.map(({ total }) => total)) ?? { mean: 0, spread: null };
    return { reviewerId, count: own.length, mean, spread, z: zScore(mean, all) };
  });
}
