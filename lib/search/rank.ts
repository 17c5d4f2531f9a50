/** From what is only mentioned (0) to what people come for (4). */
export const weights = [4, 3, 2, 1, 0] as const;

export type Weight = (typeof weights)[number];

/** Of a document that does not say. */
export const ordinaryWeight: Weight = 2;

/** The lower, the earlier among hits of the same sort: the weight first, then the shorter title. */
export function rankOf(weight: Weight, title: string): number {
  return (4 - weight) * 1000 + Math.min(999, [...title].length);
}
