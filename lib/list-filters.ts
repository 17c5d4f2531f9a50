/** What a reader has chosen of each list that a page can be filtered by: one value a list, or nothing. */
export type Chosen<Name extends string> = Partial<Record<Name, string>>;

type Query = Record<string, string | string[] | undefined>;

/** Reads what an address asks for; a value that a list does not have is left out. */
export function readChosen<Name extends string>(query: Query, known: Record<Name, readonly string[]>): Chosen<Name> {
  const chosen: Chosen<Name> = {};
  for (const name of Object.keys(known) as Name[]) {
    const asked = [query[name] ?? []].flat()[0];
    if (asked !== undefined && known[name].includes(asked)) chosen[name] = asked;
  }
  return chosen;
}

/** The address of a choice, e.g. `?class=park&place=tianjin`; empty when nothing is chosen. */
export function chosenQuery<Name extends string>(chosen: Chosen<Name>): string {
  const parts = Object.entries(chosen).filter(([, value]) => value);
  return parts.length > 0 ? `?${new URLSearchParams(parts as [string, string][])}` : '';
}

export type ListCounts<Name extends string> = Record<Name, { all: number; of: Record<string, number> }>;

/**
 * The rows that match everything chosen, and for each list how many rows each of its values would leave, given what
 * is chosen of the other lists.
 */
export function filterRows<Row, Name extends string>(
  rows: readonly Row[],
  valuesOf: Record<Name, (row: Row) => readonly string[]>,
  chosen: Chosen<Name>,
): { found: Row[]; counts: ListCounts<Name> } {
  const names = Object.keys(valuesOf) as Name[];
  const fits = (row: Row, name: Name) => chosen[name] === undefined || valuesOf[name](row).includes(chosen[name]);
  const counts = {} as ListCounts<Name>;
  for (const name of names) {
    const others = rows.filter((row) => names.every((other) => other === name || fits(row, other)));
    const of: Record<string, number> = {};
    for (const value of others.flatMap((row) => [...new Set(valuesOf[name](row))])) of[value] = (of[value] ?? 0) + 1;
    counts[name] = { all: others.length, of };
  }
  return { found: rows.filter((row) => names.every((name) => fits(row, name))), counts };
}
