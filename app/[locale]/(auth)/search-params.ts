type Query = Record<string, string | string[] | undefined>;

/** One value of an address's query; empty when it is absent or given more than once. */
export function one(query: Query, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value : '';
}
