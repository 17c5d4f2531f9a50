import { describe, expect, it, test } from 'vitest';
import { callInput, newCallInput } from '@/lib/calls/schema';

const typed = { 'title.zh-CN': '第二轮', opensAt: '2026-12-01T09:00', closesAt: '2026-12-31T23:59' };
const problems = (input: Record<string, string>, schema: typeof callInput | typeof newCallInput = callInput) =>
  Object.fromEntries(schema.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []);

describe('the form of a call', () => {
  it('reads times as those of Tianjin and Hong Kong', () => {
    const { opensAt, closesAt, quota, decisionWorkingDays } = callInput.parse(typed);
    expect({ opensAt, closesAt, quota, decisionWorkingDays }).toEqual({
      opensAt: new Date('2026-12-01T01:00:00Z'),
      closesAt: new Date('2026-12-31T15:59:00Z'),
      quota: null,
      decisionWorkingDays: null,
    });
  });

  test.each([
    [{ closesAt: '2026-12-01T09:00' }, { closesAt: 'DATE_ORDER' }],
    [{ closesAt: '2026-11-30T09:00' }, { closesAt: 'DATE_ORDER' }],
    [
      { opensAt: '', closesAt: '31.12.2026' },
      { opensAt: 'REQUIRED', closesAt: 'DATE' },
    ],
    [
      { closesAt: '2026-11-30T09:00', quota: 'x' },
      { closesAt: 'DATE_ORDER', quota: 'NUMBER' },
    ],
    [{ opensAt: '2026-02-30T09:00' }, { opensAt: 'DATE' }],
    [{ quota: '0' }, { quota: 'NUMBER' }],
    [
      { quota: '1.5', decisionWorkingDays: 'ten' },
      { quota: 'NUMBER', decisionWorkingDays: 'NUMBER' },
    ],
    [{ decisionWorkingDays: '367' }, { decisionWorkingDays: 'NUMBER' }],
  ])('%j is refused as %j', (change, expected) => {
    expect(problems({ ...typed, ...change })).toEqual(expected);
  });
});

describe('the form of a new call', () => {
  const formVersionId = '019a0000-0000-7000-8000-000000000000';

  it('takes a short code in capitals', () => {
    expect(newCallInput.parse({ ...typed, formVersionId, code: ' jf2026-2 ' }).code).toBe('JF2026-2');
  });

  test.each([['2026'], ['J'], ['JF 2026'], ['JF2026-'], ['津2026'], ['J'.repeat(30)]])('refuses %s', (code) => {
    expect(problems({ ...typed, formVersionId, code }, newCallInput)).toEqual({ code: 'INVALID' });
  });

  it('needs a form', () => {
    expect(problems({ ...typed, code: 'JF2026', formVersionId: '' }, newCallInput)).toEqual({
      formVersionId: 'CHOICE',
    });
  });
});
