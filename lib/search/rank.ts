/** From what is only mentioned (0) to what people come for (4); 3 and 4 come before all others that match as well. */
export type Weight = 0 | 1 | 2 | 3 | 4;

/** Of a document that does not say. */
export const ordinaryWeight: Weight = 2;

/**
 * The lower, the earlier among hits of the same sort. What people come for leads by its weight; of the rest the shorter
 * title, as more of it is what was looked for: the thing itself before what is said of it.
 */
export function rankOf(weight: Weight, title: string): number {
  const length = Math.min(300, [...title].length);
  return weight >= 3 ? (4 - weight) * 1000 + length : 2000 + length * 3 + (2 - weight);
}

// Where one class of ranks ends and the next begins: each weight that leads, then lengths of titles.
const bounds = [1000, 2000, ...[5, 8, 11, 14, 18, 24].map((length) => 2000 + length * 3)];

/** Classes of ranks, the best first, so that very many hits need not all be sorted. */
export const rankClasses = [...bounds, 0].map((_, index) => index);

export function rankClass(rank: number): number {
  const found = bounds.findIndex((bound) => rank < bound);
  return found < 0 ? bounds.length : found;
}
