import { describe, expect, test } from 'vitest';
import { chosenQuery, filterRows, readChosen } from '@/lib/list-filters';

const rows = [
  { name: 'one', colours: ['red', 'blue'], size: 'small' },
  { name: 'two', colours: ['red'], size: 'large' },
  { name: 'three', colours: [], size: 'large' },
];
type Row = (typeof rows)[number];
const valuesOf = { colour: ({ colours }: Row) => colours, size: ({ size }: Row) => [size] };
const known = { colour: ['red', 'blue', 'green'], size: ['small', 'large'] };
const names = (found: Row[]) => found.map(({ name }) => name);

describe('An address is read', () => {
  test.each([
    ['nothing', {}, {}],
    ['values that are known', { colour: 'red', size: 'large' }, { colour: 'red', size: 'large' }],
    ['the first of several', { colour: ['blue', 'red'] }, { colour: 'blue' }],
    ['neither unknown values nor unknown lists', { colour: 'pink', shape: 'round', size: '' }, {}],
  ])('%s', (_what, query, chosen) => {
    expect(readChosen<'colour' | 'size'>(query, known)).toEqual(chosen);
  });

  test('and written', () => {
    expect(chosenQuery({})).toBe('');
    expect(chosenQuery({ colour: 'red', size: undefined })).toBe('?colour=red');
    expect(chosenQuery({ colour: 'red & blue', size: 'large' })).toBe('?colour=red+%26+blue&size=large');
  });
});

describe('Rows are filtered and counted', () => {
  test('everything, when nothing is chosen', () => {
    const { found, counts } = filterRows(rows, valuesOf, {});
    expect(names(found)).toEqual(['one', 'two', 'three']);
    expect(counts).toEqual({
      colour: { all: 3, of: { red: 2, blue: 1 } },
      size: { all: 3, of: { small: 1, large: 2 } },
    });
  });

  test('the choice of one list narrows the counts of the others, and not its own', () => {
    const { found, counts } = filterRows(rows, valuesOf, { size: 'large' });
    expect(names(found)).toEqual(['two', 'three']);
    expect(counts).toEqual({
      colour: { all: 2, of: { red: 1 } },
      size: { all: 3, of: { small: 1, large: 2 } },
    });
  });

  test('choices of two lists both hold', () => {
    expect(names(filterRows(rows, valuesOf, { size: 'large', colour: 'red' }).found)).toEqual(['two']);
    expect(filterRows(rows, valuesOf, { size: 'small', colour: 'green' }).found).toEqual([]);
  });

  test('a value that a row has twice counts once', () => {
    const twice = [{ name: 'four', colours: ['red', 'red'], size: 'small' }];
    expect(filterRows(twice, valuesOf, {}).counts.colour.of).toEqual({ red: 1 });
  });
});
