import { describe, expect, test } from 'vitest';
import { acceptsSubmission, callPhase } from '@/lib/calls/rules';

const call = { opensAt: new Date('2026-11-20T09:00:00+08:00'), closesAt: new Date('2026-12-18T23:59:00+08:00') };
/** As the database may hold it when somebody typed seconds. */
const ragged = { ...call, closesAt: new Date('2026-12-18T23:59:41.500+08:00') };

describe('A call is open from its opening to the end of the minute it closes in', () => {
  test.each([
    ['long before', '2026-11-01T00:00:00+08:00', 'upcoming'],
    ['a millisecond before it opens', '2026-11-20T08:59:59.999+08:00', 'upcoming'],
    ['the moment it opens', '2026-11-20T09:00:00.000+08:00', 'open'],
    ['in the middle', '2026-12-01T12:00:00+08:00', 'open'],
    ['at its closing time', '2026-12-18T23:59:00.000+08:00', 'open'],
    ['the last millisecond of its closing minute', '2026-12-18T23:59:59.999+08:00', 'open'],
    ['the first moment of the next minute', '2026-12-19T00:00:00.000+08:00', 'closed'],
    ['a year later', '2027-12-18T23:59:00+08:00', 'closed'],
  ] as const)('%s (%s) it is %s', (_when, at, phase) => {
    expect(callPhase(call, new Date(at))).toBe(phase);
    expect(callPhase(ragged, new Date(at))).toBe(phase);
  });

  test('the same moment counts, however its zone is written', () => {
    expect(callPhase(call, new Date('2026-12-18T15:59:59.999Z'))).toBe('open');
    expect(callPhase(call, new Date('2026-12-18T16:00:00.000Z'))).toBe('closed');
  });
});

describe('A submission pressed in time counts', () => {
  test.each([
    ['before the call opens', '2026-11-20T08:59:59.999+08:00', false],
    ['as it opens', '2026-11-20T09:00:00.000+08:00', true],
    ['in the closing minute', '2026-12-18T23:59:30.000+08:00', true],
    ['as the closing minute ends', '2026-12-19T00:00:00.000+08:00', true],
    ['in the last millisecond of the grace', '2026-12-19T00:00:59.999+08:00', true],
    ['when the grace is over', '2026-12-19T00:01:00.000+08:00', false],
  ] as const)('received %s (%s): %s', (_when, at, accepted) => {
    expect(acceptsSubmission(call, new Date(at))).toBe(accepted);
    expect(acceptsSubmission(ragged, new Date(at))).toBe(accepted);
  });
});
