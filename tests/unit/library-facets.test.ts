import { describe, expect, test } from 'vitest';
import { countValues, type Facets, isNarrowed, narrow, queryOf, readChosen } from '@/lib/library/facets';

type Row = { name: string; kind: string; chains: string[] };
const facets: Facets<Row, 'kind' | 'chain'> = {
  kind: { options: ['mobile', 'base'], of: ({ kind }) => [kind] },
  chain: { options: ['hydrogen', 'robotics'], of: ({ chains }) => chains },
};
const rows: Row[] = [
  { name: 'University of Hydrogen', kind: 'mobile', chains: ['hydrogen'] },
  { name: 'Robots and Hydrogen', kind: 'base', chains: ['hydrogen', 'robotics'] },
  { name: '機械人　公司', kind: 'base', chains: [] },
];
const found = (query: Record<string, string | string[] | undefined>) =>
  narrow(rows, facets, readChosen(facets, query), ({ name }) => name).map(({ name }) => name);

describe('What an address asks for', () => {
  test.each([
    [{}, 3],
    [{ kind: 'base' }, 2],
    [{ chain: 'hydrogen' }, 2],
    [{ kind: 'base', chain: 'hydrogen' }, 1],
    [{ kind: 'mobile', chain: 'robotics' }, 0],
    [{ q: 'hydrogen' }, 2],
    [{ q: 'HYDROGEN  robots' }, 1],
    [{ q: 'ｒｏｂｏｔｓ' }, 1],
    [{ q: '機械人' }, 1],
    [{ q: 'nothing' }, 0],
    [{ q: ' ' }, 3],
  ])('%j: %d rows', (query, count) => {
    expect(found(query)).toHaveLength(count);
  });

  test.each([[{ kind: 'no-such' }], [{ kind: ['mobile', 'base'] }], [{ other: 'x' }]])(
    'what is no value of a facet is as if not asked for: %j',
    (query) => {
      expect(isNarrowed(readChosen(facets, query))).toBe(false);
      expect(found(query)).toHaveLength(3);
    },
  );

  test('words are cut at a hundred characters', () => {
    expect(readChosen(facets, { q: 'x'.repeat(500) }).words).toHaveLength(100);
  });

  test('it can be written down again', () => {
    const query = { chain: 'hydrogen', q: '機械人 & co' };
    const written = queryOf(facets, readChosen(facets, query));
    expect(Object.fromEntries(new URLSearchParams(written))).toEqual(query);
    expect(queryOf(facets, readChosen(facets, {}))).toBe('');
  });
});

describe('Counts beside the values', () => {
  const counts = (query: Record<string, string>) => {
    const { kind, chain } = countValues(rows, facets, readChosen(facets, query), ({ name }) => name);
    return { ...Object.fromEntries(kind), ...Object.fromEntries(chain) };
  };

  test('say how many rows a value would leave, with the other conditions kept and its own facet’s dropped', () => {
    expect(counts({})).toEqual({ mobile: 1, base: 2, hydrogen: 2, robotics: 1 });
    expect(counts({ kind: 'base' })).toEqual({ mobile: 1, base: 2, hydrogen: 1, robotics: 1 });
    expect(counts({ chain: 'robotics' })).toEqual({ mobile: 0, base: 1, hydrogen: 2, robotics: 1 });
    expect(counts({ q: 'university' })).toEqual({ mobile: 1, base: 0, hydrogen: 1, robotics: 0 });
  });

  test('are kept: choosing a value finds as many rows as it said', () => {
    for (const [value, count] of Object.entries(counts({ kind: 'base' })).slice(2)) {
      expect(found({ kind: 'base', chain: value })).toHaveLength(count);
    }
  });
});
