import { parseCrontab } from 'graphile-worker';
import { describe, expect, test } from 'vitest';
import { crontab } from '@/lib/jobs/tasks';
import { isDue, matchesToTell, newMatches } from '@/lib/saved-searches/rules';
import { savedSearchInput } from '@/lib/saved-searches/schema';
import { makeFilter, makeOpportunity } from '@/tests/support/makers/opportunities';

const now = new Date('2026-11-25T08:00:00+08:00');
const ago = (days: number, hours = 0) => new Date(now.getTime() - days * 86_400_000 - hours * 3_600_000);

describe('A mail may go out', () => {
  test.each([
    ['DAILY', null, true],
    ['DAILY', ago(0, 1), false],
    // yesterday evening by the calendar of Tianjin and Hong Kong, whatever the hours
    ['DAILY', ago(0, 9), true],
    ['DAILY', ago(1), true],
    ['WEEKLY', null, true],
    ['WEEKLY', ago(6), false],
    ['WEEKLY', ago(7), true],
    ['WEEKLY', ago(6, 9), true],
    ['OFF', null, false],
    ['OFF', ago(30), false],
  ] as const)('%s, last sent %s: %s', (frequency, lastSentAt, due) => {
    expect(isDue({ frequency, lastSentAt }, now)).toBe(due);
  });
});

test('What has closed is not told, what was told is not told again', () => {
  const all = [
    makeOpportunity('open', {}, { now, closesIn: 3 }),
    makeOpportunity('closed', {}, { now, closesIn: -3, opensIn: -9 }),
    makeOpportunity('standing'),
    makeOpportunity('elsewhere', { direction: 'TO_HONG_KONG' }),
  ];
  const filter = makeFilter({ cities: ['TIANJIN'] });
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  expect(ids(matchesToTell(filter, all, now))).toEqual(['open', 'standing']);
  expect(ids(newMatches({ filter, knownIds: ['open', 'gone'] }, all, now))).toEqual(['standing']);
  expect(ids(newMatches({ filter, knownIds: ['open', 'standing'] }, all, now))).toEqual([]);
});

test('The alerts go out at 8 in the morning of Tianjin and Hong Kong, and a missed morning is made up for', () => {
  const item = parseCrontab(crontab).find(({ task }) => task === 'send_search_alerts');
  const fits = (moment: string) => {
    const at = new Date(moment);
    const digest = { min: at.getUTCMinutes(), hour: at.getUTCHours(), date: at.getUTCDate() };
    return item?.match({ ...digest, month: at.getUTCMonth() + 1, dow: at.getUTCDay() });
  };
  expect(fits('2026-11-25T08:00:00+08:00')).toBe(true);
  expect(fits('2026-06-07T08:00:00+08:00')).toBe(true);
  expect(fits('2026-11-25T08:01:00+08:00')).toBe(false);
  expect(fits('2026-11-25T20:00:00+08:00')).toBe(false);
  expect(item?.options.backfillPeriod).toBe(12 * 3_600_000);
});

test('A name is one tidy line, and needed', () => {
  const read = (name: string) => savedSearchInput.safeParse({ name, frequency: 'DAILY' });
  expect(read('  my \n search ').data).toEqual({ name: 'my search', frequency: 'DAILY' });
  expect([read('  ').success, read('x'.repeat(101)).success, read('x'.repeat(100)).success]).toEqual([
    false,
    false,
    true,
  ]);
  expect(savedSearchInput.safeParse({ name: 'x', frequency: 'HOURLY' }).success).toBe(false);
});
