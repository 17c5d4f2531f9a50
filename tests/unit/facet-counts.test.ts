import { describe, expect, test } from 'vitest';
import { narrowBy, queryOf, readChosen } from '@/lib/facet-counts';

type Row = { name: string; kind: string; places: string[] };
const rows: Row[] = [
  { name: 'a', kind: 'notice', places: ['tianjin'] },
  { name: 'b', kind: 'notice', places: ['tianjin', 'hong-kong', 'tianjin'] },
  { name: 'c', kind: 'plan', places: [] },
];
const facets = { kind: ({ kind }: Row) => [kind], place: ({ places }: Row) => places };
const values = { kind: ['notice', 'plan'], place: ['tianjin', 'hong-kong'] };

describe('A list is narrowed by what its address names', () => {
  test.each([
    [
      'nothing chosen',
      {},
      ['a', 'b', 'c'],
      { all: 3, of: { notice: 2, plan: 1 } },
      { all: 3, of: { tianjin: 2, 'hong-kong': 1 } },
    ],
    [
      'a kind',
      { kind: 'notice' },
      ['a', 'b'],
      { all: 3, of: { notice: 2, plan: 1 } },
      { all: 2, of: { tianjin: 2, 'hong-kong': 1 } },
    ],
    [
      'a place',
      { place: 'hong-kong' },
      ['b'],
      { all: 1, of: { notice: 1 } },
      { all: 3, of: { tianjin: 2, 'hong-kong': 1 } },
    ],
    ['both', { kind: 'plan', place: 'tianjin' }, [], { all: 2, of: { notice: 2 } }, { all: 1, of: {} }],
  ])('%s', (_what, chosen, left, kind, place) => {
    const narrowed = narrowBy(rows, facets, chosen);
    expect(narrowed.rows.map(({ name }) => name)).toEqual(left);
    expect(narrowed.counts).toEqual({ kind, place });
  });

  test('what an address names and the list does not have is not chosen', () => {
    expect(readChosen({ kind: 'notice', place: 'nowhere', page: '2' }, values)).toEqual({ kind: 'notice' });
    expect(readChosen({ kind: ['notice', 'plan'], place: undefined }, values)).toEqual({});
  });

  test('choices make an address, and none makes none', () => {
    expect(queryOf({ kind: 'notice', place: 'hong-kong' })).toBe('?kind=notice&place=hong-kong');
    expect(queryOf({ kind: 'notice', place: undefined })).toBe('?kind=notice');
    expect(queryOf({})).toBe('');
  });
});
