import { describe, expect, it, test } from 'vitest';
import { checkRefusal, correctionDueAt, decisionRefusal, returnRefusal } from '@/lib/applications/decisions/rules';
import { checksInput, decisionInput, returnInput } from '@/lib/applications/decisions/schema';
import { decisionDueAt } from '@/lib/calls/rules';
import { addWorkingDays } from '@/lib/dates';
import type { ApplicationState } from '@/prisma/generated/enums';

const now = new Date('2026-11-23T10:00:00+08:00');
const past = new Date('2026-11-22T23:59:00+08:00');
const future = new Date('2026-12-07T23:59:00+08:00');

describe('what an official may do in each state', () => {
  test.each<[ApplicationState, Date | null, { decide: string | null; back: string | null; check: string | null }]>([
    ['SUBMITTED', null, { decide: null, back: null, check: null }],
    ['RETURNED', future, { decide: 'ALREADY_DECIDED', back: 'ALREADY_DECIDED', check: null }],
    ['RETURNED', past, { decide: null, back: 'ALREADY_DECIDED', check: null }],
    ['SELECTED', null, { decide: 'ALREADY_DECIDED', back: 'ALREADY_DECIDED', check: 'ALREADY_DECIDED' }],
    ['NOT_SELECTED', null, { decide: 'ALREADY_DECIDED', back: 'ALREADY_DECIDED', check: 'ALREADY_DECIDED' }],
    [
      'WITHDRAWN',
      null,
      { decide: 'APPLICATION_WITHDRAWN', back: 'APPLICATION_WITHDRAWN', check: 'APPLICATION_WITHDRAWN' },
    ],
  ])('%s, correction due %s', (state, due, may) => {
    const application = { state, correctionDueAt: due, call: { procedure: 'DIRECT' as const } };
    expect({
      decide: decisionRefusal(application, now),
      back: returnRefusal(application, now),
      check: checkRefusal(application),
    }).toEqual(may);
  });

  it('a correction is due at the end of the fourteenth day, in Tianjin and Hong Kong', () => {
    expect(correctionDueAt(now)).toEqual(new Date('2026-12-07T23:59:00+08:00'));
    // 23:30 in Hong Kong is still that day, though not in UTC+9.
    expect(correctionDueAt(new Date('2026-11-23T23:30:00+08:00'))).toEqual(new Date('2026-12-07T23:59:00+08:00'));
    expect(correctionDueAt(new Date('2026-11-24T00:00:00+08:00'))).toEqual(new Date('2026-12-08T23:59:00+08:00'));
  });
});

describe('working days', () => {
  test.each([
    ['Monday and one', '2026-11-23T12:00:00+08:00', 1, '2026-11-24T12:00:00+08:00'],
    ['Friday and one', '2026-11-27T12:00:00+08:00', 1, '2026-11-30T12:00:00+08:00'],
    ['Saturday and one', '2026-11-28T12:00:00+08:00', 1, '2026-11-30T12:00:00+08:00'],
    ['Sunday and five', '2026-11-29T12:00:00+08:00', 5, '2026-12-04T12:00:00+08:00'],
    ['Friday and twenty', '2026-12-18T23:59:00+08:00', 20, '2027-01-15T23:59:00+08:00'],
    ['none', '2026-11-28T12:00:00+08:00', 0, '2026-11-28T12:00:00+08:00'],
    // Friday 23:00 UTC is Saturday here.
    ['counted in UTC+8', '2026-11-28T07:00:00+08:00', 1, '2026-11-30T07:00:00+08:00'],
  ])('%s', (_what, from, days, to) => {
    expect(addWorkingDays(new Date(from), days)).toEqual(new Date(to));
  });

  it('a decision is promised for the end of the last of them, or not at all', () => {
    const closesAt = new Date('2026-12-18T12:00:00+08:00');
    expect(decisionDueAt({ closesAt, decisionWorkingDays: 20 })).toEqual(new Date('2027-01-15T23:59:00+08:00'));
    expect(decisionDueAt({ closesAt, decisionWorkingDays: null })).toBeNull();
  });
});

describe('what the official’s forms send', () => {
  it('a return: the ticked fields, the request and its language', () => {
    expect(
      returnInput.parse({ request: ' Page 2 \r\n', requestLocale: 'en', 'field.cv': '1', 'field.plan': '1' }),
    ).toEqual({ note: 'Page 2', noteLocale: 'en', fieldKeys: ['cv', 'plan'] });
  });

  it('a decision: one of the two outcomes, in one of the three languages', () => {
    const typed = { outcome: 'SELECTED', reason: 'Fits', reasonLocale: 'en' };
    expect(decisionInput.parse(typed)).toEqual({ outcome: 'SELECTED', note: 'Fits', noteLocale: 'en' });
    expect(decisionInput.safeParse({ ...typed, outcome: 'WITHDRAWN' }).success).toBe(false);
    expect(decisionInput.safeParse({ reason: 'Fits', reasonLocale: 'fr' }).error?.issues).toMatchObject([
      { path: ['outcome'], message: 'CHOICE' },
      { path: ['reasonLocale'], message: 'CHOICE' },
    ]);
    const long = decisionInput.safeParse({ ...typed, reason: '字'.repeat(4001) });
    expect(long.error?.issues).toMatchObject([{ path: ['reason'], message: 'TOO_LONG' }]);
  });

  it('checks: each answered question with its note, unanswered ones not at all', () => {
    const typed = { 'check.age': 'NO', 'check.age.note': ' too old ', 'check.doctorate.note': '', other: 'x' };
    expect(checksInput.parse(typed)).toEqual([{ key: 'age', result: 'NO', note: 'too old' }]);
    expect(checksInput.parse({ 'check.age': 'YES', 'check.age.note': '' })).toEqual([
      { key: 'age', result: 'YES', note: null },
    ]);
    // A note alone would be lost: the answer is asked for.
    expect(checksInput.safeParse({ 'check.age.note': 'perhaps' }).error?.issues).toMatchObject([
      { path: ['check.age'], message: 'CHOICE' },
    ]);
    expect(checksInput.safeParse({ 'check.age': 'MAYBE' }).error?.issues).toMatchObject([
      { path: ['check.age'], message: 'CHOICE' },
    ]);
  });
});
