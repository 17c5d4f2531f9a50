import { describe, expect, test } from 'vitest';
import type { ShownFigure } from '@/lib/figures/read';
import { inTime, neighboursOf, onOneScale } from '@/lib/figures/rules';
import { makeShownFigure } from '@/tests/support/makers/figures';

const figure = (id: string, numeric: number | null, unit: string, origin: ShownFigure['origin'] = 'DOCUMENT') =>
  makeShownFigure({ id, numeric, origin, unit });

test('Only counts of people in the document share a scale, the largest first', () => {
  const shown = onOneScale([
    figure('founded', 2023, 'founded'),
    figure('selected', 30, 'people'),
    figure('applicants', 314, 'people'),
    figure('mean age', 31.5, 'years'),
    figure('from another source', 200, 'people', 'PUBLIC'),
    figure('calculated', 123_000, 'people', 'CALCULATED'),
    figure('not a number', null, 'people'),
  ]);
  expect(shown.map(({ id }) => id)).toEqual(['applicants', 'selected']);
});

test('One number alone is no chart', () => {
  expect(onOneScale([figure('applicants', 314, 'people')])).toEqual([]);
});

describe('The figures before and after one', () => {
  const figures = [{ id: 'F01' }, { id: 'F02' }, { id: 'G01' }];
  test.each([
    ['F01', null, 'F02'],
    ['F02', 'F01', 'G01'],
    ['G01', 'F02', null],
    ['F99', null, null],
  ])('%s: %s, %s', (id, previous, next) => {
    const found = neighboursOf(figures, id);
    expect([found.previous?.id ?? null, found.next?.id ?? null]).toEqual([previous, next]);
  });
});

test('A series runs from the oldest to the newest, whatever is known of each date', () => {
  const series = ['2025-05-18', '2023', '2024-04', '2023-08-25'].map((date) => ({ date }));
  expect(inTime(series).map(({ date }) => date)).toEqual(['2023', '2023-08-25', '2024-04', '2025-05-18']);
});
