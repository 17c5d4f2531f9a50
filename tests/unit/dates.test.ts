import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  daysUntil,
  endOfDayAfter,
  formatDate,
  formatDateTime,
  formatTime,
  fromLocalInput,
  toLocalInput,
} from '@/lib/dates';

const closing = new Date('2026-12-31T23:59:00+08:00');

describe('Dates are those of Tianjin and Hong Kong, in words of the language', () => {
  test.each([
    ['en', '31 December 2026', '23:59 on 31 December 2026, Tianjin and Hong Kong time'],
    ['zh-HK', '2026年12月31日', '2026年12月31日 23:59（天津及香港時間）'],
    ['zh-CN', '2026年12月31日', '2026年12月31日 23:59（天津、香港时间）'],
  ] as const)('%s', (locale, date, dateTime) => {
    expect(formatDate(closing, locale)).toBe(date);
    expect(formatDateTime(closing, locale)).toBe(dateTime);
  });

  test('midnight is 00:00, not 24:00', () => {
    expect(formatTime(new Date('2026-12-31T16:00:00Z'), 'zh-HK')).toBe('00:00');
  });

  test('an evening in London is already the next day here', () => {
    expect(formatDate(new Date('2026-12-31T18:00:00Z'), 'en')).toBe('1 January 2027');
  });
});

describe('Days left are days of the calendar', () => {
  test.each([
    ['2026-12-31T00:00:00+08:00', 0],
    ['2026-12-31T23:59:59+08:00', 0],
    ['2026-12-30T23:59:59+08:00', 1],
    ['2026-12-30T00:00:00+08:00', 1],
    ['2027-01-01T00:00:00+08:00', -1],
    ['2026-12-06T12:00:00+08:00', 25],
  ])('at %s it is %d', (now, days) => {
    expect(daysUntil(closing, new Date(now))).toBe(days);
  });
});

describe('A date field means Tianjin and Hong Kong time', () => {
  test('there and back', () => {
    expect(toLocalInput(closing)).toBe('2026-12-31T23:59');
    expect(fromLocalInput('2026-12-31T23:59')).toEqual(closing);
  });

  test.each(['', '2026-12-31', '2026-02-30T10:00', '2026-12-31T24:00', '2026-12-31T23:59Z', 'tomorrow'])(
    '%j is no moment',
    (value) => {
      expect(fromLocalInput(value)).toBeNull();
    },
  );
});

describe('Working days are Monday to Friday', () => {
  test.each([
    ['2026-12-18T12:00:00+08:00', 1, '2026-12-21T12:00:00+08:00'],
    ['2026-12-18T12:00:00+08:00', 5, '2026-12-25T12:00:00+08:00'],
    ['2026-12-19T12:00:00+08:00', 1, '2026-12-21T12:00:00+08:00'],
    ['2026-12-18T12:00:00+08:00', 20, '2027-01-15T12:00:00+08:00'],
    ['2026-12-18T12:00:00+08:00', 0, '2026-12-18T12:00:00+08:00'],
  ])('%s and %d more: %s', (from, days, to) => {
    expect(addWorkingDays(new Date(from), days)).toEqual(new Date(to));
  });

  test('the end of a day is its last minute', () => {
    expect(endOfDayAfter(new Date('2026-12-18T00:30:00+08:00'), 14)).toEqual(new Date('2027-01-01T23:59:00+08:00'));
  });
});
