import { describe, expect, test } from 'vitest';
import { countFilters, everything, readFilter, readView, viewQuery, withoutFilter } from '@/lib/opportunities/filter';
import { filterNames, filterValues, opportunitySorts } from '@/lib/opportunities/schema';
import { routes, safeNext } from '@/lib/routes';
import { makeFilter } from '@/tests/support/makers/opportunities';

/** The address as a server reads it: repeated names as lists. */
function queryOf(address: string): Record<string, string | string[]> {
  const params = new URLSearchParams(address);
  const entry = (name: string) => [name, params.getAll(name)] as const;
  return Object.fromEntries(
    [...new Set(params.keys())].map(entry).map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')]),
  );
}

const fullest = makeFilter({
  words: '津港青年'.repeat(25),
  ...Object.fromEntries(filterNames.map((name) => [name, [...filterValues[name]]])),
});

describe('A view goes into an address and back', () => {
  const single = filterNames.flatMap((name) => filterValues[name].map((value) => makeFilter({ [name]: [value] })));
  const filters = [everything, fullest, makeFilter({ words: '100% & “博士後” +_#?=,' }), ...single];

  test.each(filters.map((filter) => [viewQuery({ filter }) || '(nothing)', filter] as const))('%s', (_, filter) => {
    for (const sort of opportunitySorts) {
      for (const page of [1, 2, 999]) {
        expect(readView(queryOf(viewQuery({ filter, sort, page })))).toEqual({ filter, sort, page });
      }
    }
  });

  test('the usual view has no query at all', () => {
    expect(viewQuery({ filter: everything, sort: 'closing', page: 1 })).toBe('');
    expect(viewQuery({})).toBe('');
  });

  test('the words of the address are those of readers', () => {
    const filter = makeFilter({ audiences: ['STARTUP_TEAM'], hongKongApplicants: ['STATED_YES', 'NOT_STATED'] });
    expect(viewQuery({ filter, sort: 'newest', page: 2 })).toBe(
      '?audiences=startup-team&hong-kong-applicants=stated-yes,not-stated&sort=newest&page=2',
    );
  });
});

describe('Any address is read', () => {
  test.each<[string, Parameters<typeof makeFilter>[0]]>([
    ['?fields=education&fields=port', { fields: ['PORT', 'EDUCATION'] }],
    ['?fields=port,education,port', { fields: ['PORT', 'EDUCATION'] }],
    ['?fields=EDUCATION', {}],
    ['?fields=', {}],
    ['?fields=none,education,__proto__,toString', { fields: ['EDUCATION'] }],
    ['?closing=', {}],
    ['?states=open&states=', { states: ['OPEN'] }],
    ['?q=%20%20two%20%0A%09words%20', { words: 'two words' }],
    ['?q=first&q=second', { words: 'first' }],
    ['?q=%00%1Fx', { words: 'x' }],
    ['?hongKongApplicants=stated-yes', {}],
    ['?__proto__=x&constructor=y&unknown=z', {}],
  ])('%s', (address, filter) => {
    expect(readView(queryOf(address))).toEqual({ filter: makeFilter(filter), sort: 'closing', page: 1 });
  });

  test.each([
    ['?sort=closing&page=1', 'closing', 1],
    ['?sort=newest&page=3', 'newest', 3],
    ['?sort=toString&page=-1', 'closing', 1],
    ['?sort=&page=1e3', 'closing', 1],
    ['?sort=title&sort=newest&page=0', 'title', 1],
  ] as const)('%s', (address, sort, page) => {
    expect(readView(queryOf(address))).toMatchObject({ sort, page });
  });

  test('too many words are cut, never through a character', () => {
    expect([...readView({ q: '😀'.repeat(300) }).filter.words]).toHaveLength(100);
  });
});

test('The fullest filter still comes back after signing in', () => {
  const path = routes.newMySearch('zh-HK', viewQuery({ filter: fullest }));
  expect(safeNext(path)).toBe(path);
});

describe('A filter kept as JSON', () => {
  test('is read back as it was', () => {
    for (const filter of [everything, fullest]) expect(readFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  });

  test.each<[unknown, Parameters<typeof makeFilter>[0]]>([
    [null, {}],
    ['text', {}],
    [[], {}],
    [{ words: 7, fields: 'EDUCATION', states: null }, {}],
    [
      { words: ' a  b ', fields: ['EDUCATION', 'GONE', 7], extra: true },
      { words: 'a b', fields: ['EDUCATION'] },
    ],
  ])('%j is made good', (value, filter) => {
    expect(readFilter(value)).toEqual(makeFilter(filter));
  });
});

test('Filters are counted and taken away one by one', () => {
  const filter = makeFilter({ words: 'x', fields: ['PORT', 'EDUCATION'] });
  expect([countFilters(everything), countFilters(filter)]).toEqual([0, 3]);
  expect(withoutFilter(filter, 'fields', 'PORT')).toEqual(makeFilter({ words: 'x', fields: ['EDUCATION'] }));
  expect(withoutFilter(filter, 'words', 'x')).toEqual(makeFilter({ fields: ['PORT', 'EDUCATION'] }));
});
