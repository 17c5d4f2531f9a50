import { describe, expect, test } from 'vitest';
import { submissionDueAt, submitRefusal } from '@/lib/applications/rules';
import type { ApplicationState } from '@/prisma/generated/enums';

describe('whether an application can be submitted', () => {
  const call = {
    opensAt: new Date('2026-11-20T00:00:00+08:00'),
    closesAt: new Date('2026-12-18T23:59:00+08:00'),
    procedure: 'DIRECT' as const,
  };
  const due = new Date('2026-12-31T23:59:00+08:00');
  test.each<[ApplicationState, string, Date | null, string | null]>([
    ['DRAFT', '2026-11-19T23:59:59+08:00', null, 'CALL_NOT_OPEN_YET'],
    ['DRAFT', '2026-11-20T00:00:00+08:00', null, null],
    ['DRAFT', '2026-12-18T23:59:59+08:00', null, null],
    // a minute for the way of a request that was sent in time
    ['DRAFT', '2026-12-19T00:00:59+08:00', null, null],
    ['DRAFT', '2026-12-19T00:01:00+08:00', null, 'CALL_CLOSED'],
    ['RETURNED', '2026-12-25T12:00:00+08:00', due, null],
    ['RETURNED', '2027-01-01T00:00:00+08:00', due, 'CALL_CLOSED'],
    ['SUBMITTED', '2026-12-01T12:00:00+08:00', null, 'NOT_EDITABLE'],
    ['WITHDRAWN', '2026-12-01T12:00:00+08:00', null, 'NOT_EDITABLE'],
    ['SELECTED', '2026-12-01T12:00:00+08:00', null, 'NOT_EDITABLE'],
  ])('%s at %s (correction due %s): %s', (state, at, correctionDueAt, refusal) => {
    expect(submitRefusal({ state, correctionDueAt, call }, new Date(at))).toBe(refusal);
  });

  test('a returned application is due when its correction is, any other when the call closes', () => {
    expect(submissionDueAt({ state: 'RETURNED', correctionDueAt: due, call })).toBe(due);
    expect(submissionDueAt({ state: 'DRAFT', correctionDueAt: null, call })).toBe(call.closesAt);
  });
});
