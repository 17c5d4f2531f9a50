import { expect, test } from 'vitest';
import { byNumber, groupUses } from '@/lib/sources/rules';

test('Sources stand by their number, not letter by letter', () => {
  const ids = ['P100', 'P09', 'P101', 'P00', 'P20'].map((id) => ({ id }));
  expect(ids.sort(byNumber).map(({ id }) => id)).toEqual(['P00', 'P09', 'P20', 'P100', 'P101']);
});

test('What stands on a source is named while it is little, and only counted when it is much', () => {
  const figures = Array.from({ length: 12 }, (_, at) => ({ kind: 'FIGURE', slug: `F${at}` }));
  const promises = Array.from({ length: 13 }, (_, at) => ({ kind: 'PROMISE', slug: `C${at}` }));
  const groups = groupUses([...promises, ...figures]);
  expect(groups.map(({ kind, count, named }) => [kind, count, named.length])).toEqual([
    ['PROMISE', 13, 0],
    ['FIGURE', 12, 12],
  ]);
});
