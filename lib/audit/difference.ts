export type Change = { path: string; before: string | null; after: string | null };

/** What differs between two records, leaf by leaf: `title.en` from … to …; null where there was nothing. */
export function difference(before: unknown, after: unknown): Change[] {
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path) ?? null, after: is.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

function leaves(value: unknown, path = ''): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object') return new Map([[path, String(value)]]);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null)) {
    return value.length === 0 ? new Map() : new Map([[path, value.map(String).join(', ')]]);
  }
  const inside = Object.entries(value).map(([key, item]) => leaves(item, path ? `${path}.${key}` : key));
  return new Map(inside.flatMap((map) => [...map]));
}
