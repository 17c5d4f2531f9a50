/** One thing that a list can be narrowed by: the values it may have, and those that a row has. */
export type Facet<Row> = { options: readonly string[]; of: (row: Row) => readonly string[] };
export type Facets<Row, Name extends string> = Record<Name, Facet<Row>>;

/** What a reader has asked for: at most one value of each facet, and words. */
export type Chosen<Name extends string> = { words: string; values: Partial<Record<Name, string>> };

type Query = Record<string, string | string[] | undefined>;

/** Reads the address. What is no value of a facet is as if it had not been asked for. */
export function readChosen<Row, Name extends string>(facets: Facets<Row, Name>, query: Query): Chosen<Name> {
  const values: Partial<Record<Name, string>> = {};
  for (const [name, { options }] of entriesOf(facets)) {
    const value = query[name];
    if (typeof value === 'string' && options.includes(value)) values[name] = value;
  }
  const words = typeof query.q === 'string' ? query.q.trim().slice(0, 100) : '';
  return { words, values };
}

/** Whether anything has been asked for. */
export function isNarrowed({ words, values }: Chosen<string>): boolean {
  return words !== '' || Object.keys(values).length > 0;
}

/** The same as the end of an address, without a page number: `?kind=base&q=…`; empty when all is asked for. */
export function queryOf(facets: Facets<never, string>, { words, values }: Chosen<string>): string {
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  for (const name of Object.keys(facets)) if (values[name]) query.set(name, values[name]);
  return query.size > 0 ? `?${query}` : '';
}

/** The rows that have every value asked for, and every word in what `textOf` says of them. */
export function narrow<Row, Name extends string>(
  rows: Row[],
  facets: Facets<Row, Name>,
  chosen: Chosen<Name>,
  textOf: (row: Row) => string = () => '',
): Row[] {
  const wanted = folded(chosen.words).split(' ').filter(Boolean);
  return rows.filter((row) => {
    if (entriesOf(facets).some(([name, { of }]) => chosen.values[name] && !of(row).includes(chosen.values[name])))
      return false;
    const text = wanted.length > 0 ? folded(textOf(row)) : '';
    return wanted.every((word) => text.includes(word));
  });
}

/** How many rows each value of each facet would leave, the other conditions kept. */
export function countValues<Row, Name extends string>(
  rows: Row[],
  facets: Facets<Row, Name>,
  chosen: Chosen<Name>,
  textOf?: (row: Row) => string,
): Record<Name, Map<string, number>> {
  const counts = entriesOf(facets).map(([name, { options, of }]) => {
    const { [name]: _, ...values } = chosen.values;
    const left = narrow(rows, facets, { ...chosen, values: values as Partial<Record<Name, string>> }, textOf);
    const count = (option: string) => left.filter((row) => of(row).includes(option)).length;
    return [name, new Map(options.map((option) => [option, count(option)]))] as const;
  });
  return Object.fromEntries(counts) as Record<Name, Map<string, number>>;
}

// Full-width letters, capitals and runs of blanks do not matter.
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

const entriesOf = <Value, Name extends string>(record: Record<Name, Value>) =>
  Object.entries(record) as [Name, Value][];
