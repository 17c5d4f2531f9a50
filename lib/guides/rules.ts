/** The four verbs of the reply, in its order, each with the plate of its door. */
export const verbs = { travel: 'A', study: 'B', work: 'C', develop: 'D' } as const;

export type Verb = keyof typeof verbs;

export function isVerb(slug: string): slug is Verb {
  return slug in verbs;
}
