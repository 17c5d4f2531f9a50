import { describe, expect, test } from 'vitest';
import { paper, placeSeries, ticksUpTo } from '@/components/charts/series-scale';
import { partialDateSpan } from '@/lib/partial-dates';

const point = (date: string, amount: number) => ({
  key: date,
  ...partialDateSpan(date),
  amount,
  value: String(amount),
  date,
});

describe('The scale starts at zero and goes to a round number that is not below the largest', () => {
  test.each([
    [95.67, [0, 25, 50, 75, 100]],
    [3542, [0, 1000, 2000, 3000, 4000]],
    [201, [0, 100, 200, 300]],
    [100, [0, 25, 50, 75, 100]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [7, [0, 2, 4, 6, 8]],
    [0, [0, 1]],
  ])('%d', (most, ticks) => {
    expect(ticksUpTo(most)).toEqual(ticks);
  });

  test('for any amount there are three to five numbers', () => {
    for (let most = 0.01; most < 1e7; most *= 1.37) {
      const ticks = ticksUpTo(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('Points stand by time and amount', () => {
  test('twice the amount is twice as high above the floor', () => {
    const { points } = placeSeries([point('2023-01-01', 50), point('2024-01-01', 100)]);
    const [one, other] = points.map(({ y }) => paper.bottom - y);
    expect(other).toBeCloseTo(2 * (one ?? 0));
  });

  test('twice the time is twice as far, within the paper', () => {
    const { points } = placeSeries([point('2023-01-01', 1), point('2023-01-11', 1), point('2023-01-31', 1)]);
    const [a = 0, b = 0, c = 0] = points.map(({ x }) => x);
    expect((c - a) / (b - a)).toBeCloseTo(3);
    expect(a).toBeGreaterThanOrEqual(paper.left);
    expect(c).toBeLessThanOrEqual(paper.right);
  });

  test('one point alone stands in the middle', () => {
    expect(placeSeries([point('2023-01-01', 5)]).points[0]?.x).toBe((paper.left + paper.right) / 2);
  });

  test('a day is a point; a month or a year is a stretch, cut at the paper’s edge', () => {
    const { points } = placeSeries([point('2023', 1), point('2024-06', 2), point('2025-05-18', 3)]);
    expect(points.map(({ span }) => span !== null)).toEqual([true, true, false]);
    expect(points[0]?.span?.from).toBe(paper.left);
  });

  test('words that would run into each other are left to the table; the ends always have theirs', () => {
    const close = placeSeries([point('2023-01-01', 1), point('2023-02-01', 1), point('2025-01-01', 1)]);
    expect(close.points.map(({ words }) => words?.anchor ?? null)).toEqual(['start', null, 'end']);
    const two = placeSeries([point('2023-01-01', 1), point('2024-01-01', 1)]);
    expect(two.points.map(({ words }) => words?.anchor)).toEqual(['start', 'end']);
  });
});

test.each([
  ['2023', '2022-12-31T16:00:00.000Z', '2023-12-31T16:00:00.000Z'],
  ['2024-02', '2024-01-31T16:00:00.000Z', '2024-02-29T16:00:00.000Z'],
  ['2024-12-31', '2024-12-30T16:00:00.000Z', '2024-12-31T16:00:00.000Z'],
])('%s names the time from %s to %s', (date, from, to) => {
  const span = partialDateSpan(date);
  expect([new Date(span.from).toISOString(), new Date(span.to).toISOString()]).toEqual([from, to]);
});
