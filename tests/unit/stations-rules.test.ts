import { describe, expect, test } from 'vitest';
import { countValues, narrow, readChosen } from '@/lib/library/facets';
import { type PublishedStation, realFirst, stationFacets, stationText } from '@/lib/stations/rules';
import { sampleStations } from '@/prisma/seed/library/sample-stations';

const stations: PublishedStation[] = sampleStations.records.map(({ slug, content }) => ({
  slug,
  isSample: true,
  content: content as unknown as PublishedStation['content'],
}));
const found = (query: Record<string, string>) =>
  narrow(stations, stationFacets, readChosen(stationFacets, query), stationText).map(({ slug }) => slug);

test('The samples show every kind, every chain and several districts', () => {
  const counts = countValues(stations, stationFacets, readChosen(stationFacets, {}), stationText);
  expect([...counts.kind.values()].every((count) => count > 0)).toBe(true);
  expect([...counts.chain.values()].every((count) => count > 0)).toBe(true);
  expect([...counts.district.values()].filter((count) => count > 0).length).toBeGreaterThan(5);
});

describe('Words find a unit in any language', () => {
  test.each([
    ['藥學', 2],
    ['药学', 2],
    ['pharmacy', 2],
    ['機械人', 2],
    ['机器人', 2],
    ['南開區', 1],
    ['Sample University', 3],
    ['sample pharmacy base', 0],
  ])('%s: %d', (q, count) => {
    expect(found({ q })).toHaveLength(count);
  });
});

test('Conditions add up', () => {
  expect(found({ kind: 'base', district: 'binhai' })).toEqual(['sample-hydrogen-company']);
  expect(found({ kind: 'workstation', chain: 'hydrogen' })).toEqual([]);
});

test('Units with a source come before samples, both in their own order', () => {
  const rows = [
    { slug: 'a', isSample: true },
    { slug: 'b', isSample: false },
    { slug: 'c', isSample: true },
    { slug: 'd', isSample: false },
  ];
  expect(realFirst(rows).map(({ slug }) => slug)).toEqual(['b', 'd', 'a', 'c']);
});
