import { expect, test } from 'vitest';
import { type ChainContent, countRows, segmentsByStretch } from '@/lib/chains/rules';
import { chains } from '@/lib/library/shared-options';
import { chainSeeds } from '@/prisma/seed/content/chain-records';

const row = (key: string) => ({ key, asOf: null, text: null, sources: ['P40'] }) as ChainContent['gaps'][number];
const content = {
  segments: [
    { ...row('b'), stretch: 'downstream' },
    { ...row('a'), stretch: 'upstream' },
    { ...row('c'), stretch: 'upstream' },
  ] as ChainContent['segments'],
  bottlenecks: [row('d')],
  gaps: [],
  keyCompanies: [row('e'), row('f')],
};

test('Links stand in their stretch, from upstream down; a stretch without any is there and empty', () => {
  const keys = segmentsByStretch(content).map(([stretch, links]) => [stretch, links.map(({ key }) => key)]);
  expect(keys).toEqual([
    ['upstream', ['a', 'c']],
    ['midstream', []],
    ['downstream', ['b']],
  ]);
});

test('Rows are counted by list', () => {
  expect(countRows(content)).toEqual({ segments: 3, bottlenecks: 1, gaps: 0, keyCompanies: 2 });
});

test('The six chains are there, and no list of theirs claims what has no source', () => {
  expect(chainSeeds.map(({ slug }) => slug)).toEqual(Object.keys(chains));
  for (const { slug, segments, bottlenecks, gaps, keyCompanies } of chainSeeds) {
    expect([segments, bottlenecks, gaps, keyCompanies], slug).toEqual([undefined, undefined, undefined, undefined]);
  }
});
