/** The kinds that have a word of their own in the messages (`search.kind`); any other is shown as OTHER. */
export const namedKinds = [
  'PROGRAMME',
  'CALL',
  'OPPORTUNITY',
  'EVENT',
  'SCHEME',
  'GUIDE',
  'POLICY',
  'CHAIN',
  'ZONE',
  'PLATFORM',
  'STATION',
  'ORGANISATION',
  'PROMISE',
  'FIGURE',
  'TERM',
  'PASSAGE',
  'NEWS',
  'PAGE',
] as const;

export type NamedKind = (typeof namedKinds)[number];

export function namedKind(kind: string): NamedKind | 'OTHER' {
  return namedKinds.find((one) => one === kind) ?? 'OTHER';
}
