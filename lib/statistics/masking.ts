/** A number of people in a public table; `few` = more than none and fewer than five, `hidden` = it would give away one that is few. */
export type PublicCount = number | 'few' | 'hidden';

export const fewerThan = 5;

/**
 * Counts that add up to a known sum, without any that speaks of fewer than five people. When only one would be left out
 * it could be calculated from the sum, so that the smallest of the others is left out as well.
 */
export function maskCounts(counts: readonly number[]): PublicCount[] {
  const isFew = (count: number) => count > 0 && count < fewerThan;
  const masked = counts.map<PublicCount>((count) => (isFew(count) ? 'few' : count));
  if (counts.filter(isFew).length !== 1) return masked;
  const others = counts.filter((count) => count >= fewerThan);
  const smallest = Math.min(...others);
  const at = counts.indexOf(smallest);
  return masked.map((count, index) => (index === at ? 'hidden' : count));
}

/** One number by itself. */
export function maskCount(count: number): PublicCount {
  return count > 0 && count < fewerThan ? 'few' : count;
}
