/** How a list may be narrowed: under each name of an address, the values that a row has. */
export type FacetsOf<Row, Name extends string> = Record<Name, (row: Row) => readonly string[]>;

/** What an address asks for: at most one value under each name. */
export type Chosen<Name extends string> = Partial<Record<Name, string>>;

type Query = Record<string, string | string[] | undefined>;

export type Narrowed<Row, Name extends string> = {
  rows: Row[];
  /** how many rows each value would leave, the other choices standing; `all` without a choice under this name */
  counts: Record<Name, { all: number; of: Record<string, number> }>;
};

/** The choices of an address. A value that is none of the facet's is as if it were not there. */
export function readChosen<Name extends string>(
  query: Query,
  values: Record<Name, readonly string[]>,
): Partial<Record<Name, string>> {
  const chosen: Chosen<Name> = {};
  for (const name of Object.keys(values) as Name[]) {
    const asked = query[name];
    if (typeof asked === 'string' && values[name].includes(asked)) chosen[name] = asked;
  }
  return chosen;
}

/** The rows that all choices leave, and what each other choice would leave. */
export function narrowBy<Row, Name extends string>(
  rows: Row[],
  facets: FacetsOf<Row, Name>,
  chosen: Chosen<Name>,
): Narrowed<Row, Name> {
  const names = Object.keys(facets) as Name[];
  const fits = (row: Row, name: Name) => {
    const asked = chosen[name];
    return asked === undefined || facets[name](row).includes(asked);
  };
  const counts = {} as Narrowed<Row, Name>['counts'];
  for (const name of names) {
    const left = rows.filter((row) => names.every((other) => other === name || fits(row, other)));
    const of: Record<string, number> = {};
    for (const value of left.flatMap((row) => [...new Set(facets[name](row))])) of[value] = (of[value] ?? 0) + 1;
    counts[name] = { all: left.length, of };
  }
  return { rows: rows.filter((row) => names.every((name) => fits(row, name))), counts };
}

/** The query of an address with these choices: `?kind=notice&status=DRAFT`; empty without any. */
export function queryOf<Name extends string>(chosen: Chosen<Name>): string {
  const pairs = Object.entries(chosen).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
