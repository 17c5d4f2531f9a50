import { describe, expect, test } from 'vitest';
import { chosenEditions, type PolicyStatus, policyFacets, policyStatusOn } from '@/lib/policies/rules';

describe('The standing of a policy on a day', () => {
  test.each<[PolicyStatus, string | null, string, PolicyStatus]>([
    ['IN_FORCE', null, '2026-11-25', 'IN_FORCE'],
    ['IN_FORCE', '2026-11-25', '2026-11-25', 'IN_FORCE'],
    ['IN_FORCE', '2026-11-24', '2026-11-25', 'EXPIRED'],
    ['IN_FORCE', '2026-10', '2026-11-25', 'EXPIRED'],
    ['IN_FORCE', '2026-11', '2026-11-25', 'IN_FORCE'],
    ['IN_FORCE', '2026', '2026-11-25', 'IN_FORCE'],
    ['IN_FORCE', '2025', '2026-11-25', 'EXPIRED'],
    ['NOT_STATED', '2025', '2026-11-25', 'NOT_STATED'],
    ['REPLACED', '2025', '2026-11-25', 'REPLACED'],
    ['DRAFT', null, '2026-11-25', 'DRAFT'],
  ])('%s until %s, on %s: %s', (status, inForceUntil, today, shown) => {
    expect(policyStatusOn({ status, inForceUntil }, today)).toBe(shown);
  });

  test('a policy is found under its kind, its standing that day and its chains', () => {
    const facets = policyFacets('2026-11-25');
    const record = {
      content: {
        policyKind: 'notice',
        status: 'IN_FORCE',
        inForceUntil: '2025',
        chains: ['CHAIN:robotics', 'CHAIN:hydrogen'],
      },
    } as unknown as Parameters<typeof facets.kind>[0];
    expect(facets.kind(record)).toEqual(['notice']);
    expect(facets.status(record)).toEqual(['EXPIRED']);
    expect(facets.chain(record)).toEqual(['robotics', 'hydrogen']);
  });
});

describe('Which two versions are compared', () => {
  const editions = [{ key: 'r1' }, { key: 'r2' }, { key: 'r3' }];
  test.each([
    ['nothing asked: the last two', {}, ['r2', 'r3']],
    ['both', { from: 'r1', to: 'r3' }, ['r1', 'r3']],
    ['the wrong way round: the earlier one first', { from: 'r3', to: 'r1' }, ['r1', 'r3']],
    ['only the later: the one before it', { to: 'r2' }, ['r1', 'r2']],
    ['only the earlier: the last', { from: 'r1' }, ['r1', 'r3']],
    ['the first as the later', { to: 'r1' }, ['r1', 'r2']],
    ['one that there is not', { from: 'r9', to: ['r1'] }, ['r2', 'r3']],
    ['the same twice', { from: 'r2', to: 'r2' }, ['r2', 'r2']],
  ])('%s', (_what, asked, [from, to]) => {
    expect(chosenEditions(editions, asked)).toEqual({ from: { key: from }, to: { key: to } });
  });

  test('there are not two', () => {
    expect(chosenEditions([{ key: 'r1' }], {})).toBeNull();
    expect(chosenEditions([], { from: 'r1' })).toBeNull();
  });
});
