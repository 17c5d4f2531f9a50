import { describe, expect, test } from 'vitest';
import { findOpportunities, inOrder, matchesWords, stateOf, valuesOf, waysOut } from '@/lib/opportunities/rules';
import { type FilterName, filterNames, filterValues, type Opportunity } from '@/lib/opportunities/schema';
import { makeText } from '@/tests/support/makers/calls';
import { makeFilter, makeOpportunity } from '@/tests/support/makers/opportunities';

const now = new Date('2026-11-25T10:00:00+08:00');
const make = (id: string, given: Partial<Opportunity> = {}, closesIn?: number, opensIn?: number) =>
  makeOpportunity(id, given, { now, closesIn, opensIn });
const ids = (opportunities: Opportunity[]) => opportunities.map(({ id }) => id);

describe('The state of an opportunity', () => {
  const before = new Date('2026-11-01T00:00:00+08:00');
  const after = new Date('2026-12-01T00:00:00+08:00');
  test.each([
    [null, null, 'STANDING'],
    [before, after, 'OPEN'],
    [before, null, 'OPEN'],
    [null, after, 'OPEN'],
    [after, null, 'UPCOMING'],
    [after, new Date('2026-12-31T00:00:00+08:00'), 'UPCOMING'],
    [before, before, 'CLOSED'],
    [null, before, 'CLOSED'],
  ])('opens %s, closes %s: %s', (opensAt, closesAt, state) => {
    expect(stateOf({ opensAt, closesAt }, now)).toBe(state);
  });

  test('the whole minute of closing still counts, as it does for a submission', () => {
    const closesAt = new Date('2026-11-25T23:59:00+08:00');
    const at = (time: string) => stateOf({ opensAt: null, closesAt }, new Date(`2026-11-2${time}+08:00`));
    expect([at('5T23:59:59'), at('6T00:00:00')]).toEqual(['OPEN', 'CLOSED']);
  });
});

describe('The values of an opportunity', () => {
  const silent = valuesOf(make('silent'), now);

  test.each(['audiences', 'purposes', 'fields', 'chains', 'languages', 'hongKongApplicants'] as const)(
    'of which nothing is stated: %s',
    (name) => {
      expect(silent[name]).toEqual(['NOT_STATED']);
    },
  );

  test.each([
    ['TO_TIANJIN', ['TIANJIN']],
    ['TO_HONG_KONG', ['HONG_KONG']],
    ['BOTH', ['TIANJIN', 'HONG_KONG']],
  ] as const)('%s lies in %s', (direction, cities) => {
    expect(valuesOf(make('a', { direction }), now).cities).toEqual(cities);
  });

  test.each([
    ['TO_TIANJIN', ['NOT_STATED']],
    ['TO_HONG_KONG', ['HONG_KONG']],
    ['BOTH', ['NOT_STATED', 'HONG_KONG']],
  ] as const)('%s, where Tianjin is not stated, lies in %s', (direction, cities) => {
    expect(valuesOf(make('a', { direction, coversTianjin: 'NOT_STATED' }), now).cities).toEqual(cities);
  });

  test.each([
    [0, ['WITHIN_7_DAYS', 'WITHIN_30_DAYS', 'WITHIN_90_DAYS']],
    [7, ['WITHIN_7_DAYS', 'WITHIN_30_DAYS', 'WITHIN_90_DAYS']],
    [8, ['WITHIN_30_DAYS', 'WITHIN_90_DAYS']],
    [30, ['WITHIN_30_DAYS', 'WITHIN_90_DAYS']],
    [31, ['WITHIN_90_DAYS']],
    [90, ['WITHIN_90_DAYS']],
    [91, []],
    [-1, []],
    [undefined, ['NO_DATE']],
  ])('closing in %s days: %j', (closesIn, windows) => {
    expect(valuesOf(make('a', {}, closesIn, -10), now).closing).toEqual(windows);
  });
});

/** One opportunity of each kind; each list of the filter tells two of them apart. */
const all = [
  make('open', { audiences: ['STUDENT'], fields: ['EDUCATION', 'YOUTH'], hongKongApplicants: 'STATED_YES' }, 5),
  make('later', { audiences: ['STUDENT', 'TEACHER'], purposes: ['TRAVEL'], direction: 'BOTH' }, 60, 20),
  make('closed', { chains: ['ROBOTICS'], languages: ['ENGLISH'], hongKongApplicants: 'STATED_NO' }, -2, -30),
  make('standing', { fields: ['EDUCATION'], direction: 'TO_HONG_KONG' }),
];
const find = (filter: Parameters<typeof makeFilter>[0]) => findOpportunities(all, makeFilter(filter), now);

describe('Filtering', () => {
  test.each<[FilterName, string[], string[]]>([
    ['states', ['OPEN'], ['open']],
    ['states', ['UPCOMING', 'CLOSED'], ['later', 'closed']],
    ['states', ['STANDING'], ['standing']],
    ['closing', ['WITHIN_7_DAYS'], ['open']],
    ['closing', ['WITHIN_90_DAYS'], ['open', 'later']],
    ['closing', ['NO_DATE'], ['standing']],
    ['audiences', ['STUDENT'], ['open', 'later']],
    ['audiences', ['TEACHER', 'COMPANY'], ['later']],
    ['audiences', ['NOT_STATED'], ['closed', 'standing']],
    ['audiences', ['TEACHER', 'NOT_STATED'], ['later', 'closed', 'standing']],
    ['purposes', ['TRAVEL'], ['later']],
    ['purposes', ['NOT_STATED'], ['open', 'closed', 'standing']],
    ['hongKongApplicants', ['STATED_YES'], ['open']],
    ['hongKongApplicants', ['STATED_NO'], ['closed']],
    ['hongKongApplicants', ['NOT_STATED'], ['later', 'standing']],
    ['cities', ['TIANJIN'], ['open', 'later', 'closed']],
    ['cities', ['HONG_KONG'], ['later', 'standing']],
    ['fields', ['EDUCATION'], ['open', 'standing']],
    ['fields', ['NOT_STATED'], ['later', 'closed']],
    ['chains', ['ROBOTICS'], ['closed']],
    ['chains', ['HYDROGEN'], []],
    ['languages', ['ENGLISH'], ['closed']],
    ['languages', ['NOT_STATED'], ['open', 'later', 'standing']],
  ])('%s = %j finds %j', (name, values, found) => {
    expect(ids(find({ [name]: values }).found)).toEqual(found);
  });

  test('two lists must both fit', () => {
    expect(ids(find({ audiences: ['STUDENT'], cities: ['HONG_KONG'] }).found)).toEqual(['later']);
  });

  test('asking for nothing finds everything', () => {
    expect(ids(find({}).found)).toEqual(['open', 'later', 'closed', 'standing']);
  });
});

describe('Counts', () => {
  test('of nothing asked are those of all', () => {
    const { counts } = find({});
    expect(counts.states).toEqual({ OPEN: 1, UPCOMING: 1, STANDING: 1, CLOSED: 1 });
    expect(counts.closing).toEqual({ WITHIN_7_DAYS: 1, WITHIN_30_DAYS: 1, WITHIN_90_DAYS: 2, NO_DATE: 1 });
    expect(counts.cities).toEqual({ TIANJIN: 3, HONG_KONG: 2, NOT_STATED: 0 });
    expect(counts.audiences).toMatchObject({ STUDENT: 2, TEACHER: 1, COMPANY: 0, NOT_STATED: 2 });
  });

  test("a list's own choices do not narrow its own counts, those of the others do", () => {
    const { counts } = find({ audiences: ['STUDENT'] });
    expect(counts.audiences).toMatchObject({ STUDENT: 2, TEACHER: 1, NOT_STATED: 2 });
    expect(counts.states).toEqual({ OPEN: 1, UPCOMING: 1, STANDING: 0, CLOSED: 0 });
    expect(counts.fields).toMatchObject({ EDUCATION: 1, YOUTH: 1, NOT_STATED: 1 });
  });

  test('what fails two lists counts in none', () => {
    const { counts } = find({ audiences: ['STUDENT'], states: ['STANDING'] });
    expect(counts.audiences).toMatchObject({ STUDENT: 0, NOT_STATED: 1 });
    expect(counts.states).toEqual({ OPEN: 1, UPCOMING: 1, STANDING: 0, CLOSED: 0 });
    expect(counts.chains).toMatchObject({ ROBOTICS: 0, NOT_STATED: 0 });
  });

  test('are what one would find by choosing the value alone in its list, for every value and every first choice', () => {
    const firstChoices = filterNames.flatMap((name) =>
      filterValues[name].map((value) => makeFilter({ [name]: [value] })),
    );
    for (const filter of [makeFilter(), makeFilter({ words: 'o' }), ...firstChoices]) {
      const { counts } = findOpportunities(all, filter, now);
      for (const name of filterNames) {
        for (const value of filterValues[name]) {
          const chosen = { ...filter, [name]: [value] };
          expect(counts[name][value]).toBe(findOpportunities(all, chosen, now).found.length);
        }
      }
    }
  });
});

describe('Words', () => {
  const post = make('post', {
    title: makeText('Innovation Post'),
    round: makeText('Round 2'),
    forWhom: makeText('博士後'),
    issuers: [makeText('Talent Office')],
    gives: [{ quote: '给予三年20万资助', text: null }],
  });
  test.each([
    ['', true],
    ['   ', true],
    ['innovation', true],
    ['POST round', true],
    ['office 2', true],
    ['ＰＯＳＴ', true],
    ['博士', true],
    ['20万', true],
    ['nova', true],
    ['innovation grant', false],
    ['100%', false],
    ['_', false],
  ])('%j: %s', (words, fits) => {
    expect(matchesWords(post, words)).toBe(fits);
  });

  test('narrow the counts of every list', () => {
    expect(find({ words: 'standing' }).counts.states).toEqual({ OPEN: 0, UPCOMING: 0, STANDING: 1, CLOSED: 0 });
  });
});

test('When nothing matches, each wish that stands alone in the way is named with what there is without it', () => {
  const filter = makeFilter({ audiences: ['STUDENT'], fields: ['PORT'], words: 'open' });
  expect(find(filter).found).toEqual([]);
  expect(waysOut(all, filter, now).map(({ name, count }) => [name, count])).toEqual([['fields', 1]]);
  const two = makeFilter({ audiences: ['COMPANY'], fields: ['PORT'] });
  expect(waysOut(all, two, now)).toEqual([]);
});

describe('The order', () => {
  const order = (sort: 'closing' | 'newest' | 'title', list: Opportunity[]) =>
    ids(inOrder(list, { sort, locale: 'en', now }));

  test('by closing: open and next to close, upcoming and next to open, standing, and last closed first', () => {
    const open = make('open without date', { opensAt: new Date(0) });
    const list = [
      make('closed long ago', {}, -20, -30),
      make('standing'),
      make('opens later', {}, 90, 40),
      open,
      make('closed lately', {}, -2, -30),
      make('closes later', {}, 40),
      make('opens soon', {}, 90, 4),
      make('closes soon', {}, 3),
    ];
    expect(order('closing', list)).toEqual([
      'closes soon',
      'closes later',
      'open without date',
      'opens soon',
      'opens later',
      'standing',
      'closed lately',
      'closed long ago',
    ]);
  });

  test('newest first, and by title as the language sorts', () => {
    const list = [
      make('b', { publishedAt: new Date(3), title: makeText('Post 10') }),
      make('a', { publishedAt: new Date(2), title: makeText('Post 9') }),
      make('c', { publishedAt: new Date(4), title: makeText('álbum') }),
    ];
    expect(order('newest', list)).toEqual(['c', 'b', 'a']);
    expect(order('title', list)).toEqual(['c', 'a', 'b']);
  });

  test('is the same whatever order the rows came in', () => {
    const list = [make('a'), make('b'), make('c')].map((one) => ({ ...one, title: makeText('same') }));
    expect(order('closing', list)).toEqual(order('closing', list.toReversed()));
    expect(order('newest', list)).toEqual(['a', 'b', 'c']);
  });
});
