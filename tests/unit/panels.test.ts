import { describe, expect, test } from 'vitest';
import { moveOfChoice, releaseRefusals } from '@/lib/panels/decisions';
import { propose } from '@/lib/panels/proposal';
import { type PanelQuota, quotaOf } from '@/lib/panels/quotas';
import { rankByMean, rankLabel } from '@/lib/panels/ranking';
import { outcomeInput, quotasInput, readTerms } from '@/lib/panels/schema';
import { canMove } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';
import { maskCount, maskCounts } from '@/lib/statistics/masking';

type Given = [id: string, mean: number | null, quotaKey?: string];

const rank = (rows: Given[]) =>
  rankByMean(
    rows.map(([id, mean, quotaKey = null]) => ({ id, mean, reviews: 2, spread: 1, quotaKey: quotaKey ?? null })),
  );
const quota = (key: string, most: number): PanelQuota => ({
  key,
  most,
  by: 'field',
  value: key,
  name: { 'zh-HK': key, 'zh-CN': key, en: key },
});

/** "a S · b R1 · c ?TIE", in the order of the ranking. */
function proposed(rows: Given[], terms: { places: number | null; reserves?: number; quotas?: PanelQuota[] }): string {
  const ranked = rank(rows);
  const proposals = propose(ranked, { reserves: 0, quotas: [], ...terms });
  expect(proposals.size).toBe(rows.length);
  return ranked
    .map(({ id }) => {
      const { choice, open, position } = proposals.get(id) ?? {};
      const short = choice ? choice.charAt(0) + (choice === 'RESERVE' ? position : '') : `?${open}`;
      return `${id} ${short}`;
    })
    .join(' · ');
}

describe('Ranking', () => {
  test('by the mean, equals share a rank and say so, the next rank counts them all, without a review there is none', () => {
    const ranked = rank([
      ['a', 70],
      ['b', null],
      ['c', 91.5],
      ['d', 80],
      ['e', 80],
    ]);
    expect(ranked.map((row) => `${row.id} ${rankLabel(row)}`)).toEqual(['c 1', 'd 2=', 'e 2=', 'a 4', 'b –']);
  });

  test('means that look the same are the same', () => {
    const ranked = rank([
      ['a', 80.001],
      ['b', 80.004],
      ['c', 80.006],
    ]);
    expect(ranked.map((row) => `${row.id} ${rankLabel(row)} ${row.mean}`)).toEqual(['c 1 80.01', 'a 2= 80', 'b 2= 80']);
  });

  test('nobody: nothing', () => expect(rank([])).toEqual([]));
});

describe('What the rules propose', () => {
  const five: Given[] = [
    ['a', 90],
    ['b', 80],
    ['c', 70],
    ['d', 60],
    ['e', 50],
  ];

  test('the first get the places, the next are reserves in order, the others are declined', () => {
    expect(proposed(five, { places: 2, reserves: 2 })).toBe('a S · b S · c R1 · d R2 · e D');
    expect(proposed(five, { places: 0, reserves: 1 })).toBe('a R1 · b D · c D · d D · e D');
    expect(proposed(five, { places: null, reserves: 1 })).toBe('a S · b S · c S · d S · e S');
    expect(proposed(five, { places: 9 })).toBe('a S · b S · c S · d S · e S');
  });

  test('equals at the line are left to the panel, and nobody below gets their places', () => {
    const rows: Given[] = [
      ['a', 90],
      ['b', 80],
      ['c', 80],
      ['d', 60],
      ['e', 50],
    ];
    expect(proposed(rows, { places: 2, reserves: 1 })).toBe('a S · b ?TIE · c ?TIE · d R1 · e D');
    expect(proposed(rows, { places: 3, reserves: 1 })).toBe('a S · b S · c S · d R1 · e D');
    expect(proposed(rows, { places: 1, reserves: 1 })).toBe('a S · b ?TIE · c ?TIE · d D · e D');
    expect(proposed(rows, { places: 1, reserves: 3 })).toBe('a S · b R1 · c R1 · d R3 · e D');
  });

  test('one without a review is never decided by a rule', () => {
    expect(
      proposed(
        [
          ['a', 90],
          ['b', null],
        ],
        { places: 5 },
      ),
    ).toBe('a S · b ?NOT_REVIEWED');
  });

  test('a quota keeps its most; each quota has reserves of its own', () => {
    const rows: Given[] = [
      ['a', 90, 'x'],
      ['b', 85, 'x'],
      ['c', 80],
      ['d', 70, 'y'],
      ['e', 60, 'x'],
      ['f', 50],
    ];
    const quotas = [quota('x', 1), quota('y', 5)];
    expect(proposed(rows, { places: 3, reserves: 1, quotas })).toBe('a S · b R1 · c S · d S · e D · f R1');
  });

  test('equals at the line of a quota are left to the panel, and their place is kept from all others', () => {
    const rows: Given[] = [
      ['a', 90, 'x'],
      ['b', 90, 'x'],
      ['c', 80],
      ['d', 70],
    ];
    expect(proposed(rows, { places: 2, quotas: [quota('x', 1)] })).toBe('a ?TIE · b ?TIE · c S · d D');
  });

  test('never more places than there are, nor than a quota has, however the means fall', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const rows = Array.from({ length: 40 }, (_, at): Given => {
        const mixed = (seed * 7919 + at * 104_729) % 997;
        return [`r${at}`, mixed % 12, ['x', 'y', undefined][mixed % 3]];
      });
      const ranked = rank(rows);
      const quotas = [quota('x', seed % 7), quota('y', seed % 5)];
      const proposals = propose(ranked, { places: seed % 20, reserves: seed % 4, quotas });
      const selected = ranked.filter(({ id }) => proposals.get(id)?.choice === 'SELECT');
      expect(selected.length).toBeLessThanOrEqual(seed % 20);
      for (const { key, most } of quotas)
        expect(selected.filter(({ quotaKey }) => quotaKey === key).length).toBeLessThanOrEqual(most);
      // Equals of one quota are treated equally.
      const seen = new Map<string, string>();
      for (const { id, rank: at, quotaKey } of ranked) {
        const outcome = `${proposals.get(id)?.choice} ${proposals.get(id)?.open}`;
        const group = `${at} ${quotaKey}`;
        expect(seen.get(group) ?? outcome).toBe(outcome);
        seen.set(group, outcome);
      }
    }
  });
});

describe('Quotas', () => {
  const quotas = [
    { ...quota('h', 1), by: 'host', value: 'org-1' },
    { ...quota('f', 1), by: 'field', value: 'biology' },
  ];

  test('an application counts against the first that fits, by its host or its answer', () => {
    expect(quotaOf(quotas, { hostId: 'org-1', answers: { field: 'biology' } })).toBe('h');
    expect(quotaOf(quotas, { hostId: 'org-2', answers: { field: 'biology' } })).toBe('f');
    expect(quotaOf(quotas, { hostId: null, answers: { field: 'chemistry' } })).toBeNull();
    expect(quotaOf(quotas, { hostId: null, answers: null })).toBeNull();
  });

  test('the form: empty rows are left out, a number is needed, no quota twice', () => {
    expect(quotasInput.parse({ offerDays: '7', 'quota.0': 'a:b', 'most.0': '3', 'quota.1': '', 'most.1': '' })).toEqual(
      {
        offerDays: 7,
        quotas: [{ key: 'a:b', most: 3 }],
      },
    );
    const problems = (typed: Record<string, string>) =>
      quotasInput
        .safeParse({ offerDays: '7', ...typed })
        .error?.issues.map(({ path, message }) => `${path} ${message}`);
    expect(problems({ 'quota.0': 'a:b', 'most.0': 'x' })).toEqual(['most.0 NUMBER']);
    expect(problems({ 'quota.0': 'a:b', 'most.0': '1', 'quota.1': 'a:b', 'most.1': '2' })).toEqual(['quota.1 TAKEN']);
    expect(problems({ offerDays: '0' })).toEqual(['offerDays NUMBER']);
  });

  test('what-if of the address; what is no number is as if it were not there', () => {
    expect(readTerms({ places: '12', reserves: '3' }, { places: 30 })).toEqual({ places: 12, reserves: 3 });
    expect(readTerms({ places: '-1', reserves: 'many' }, { places: 30 })).toEqual({ places: 30, reserves: 10 });
    expect(readTerms({ places: ['5', '6'] }, { places: null })).toEqual({ places: 5, reserves: 10 });
  });

  test('a decision needs a choice, a position from one and a reason', () => {
    const found = outcomeInput.safeParse({ choice: 'X', position: '0', note: ' ', noteLocale: 'en' });
    expect(found.error?.issues.map(({ path, message }) => `${path} ${message}`)).toEqual(
      expect.arrayContaining(['choice CHOICE', 'note REQUIRED']),
    );
    expect(
      outcomeInput.safeParse({ choice: 'SELECT', position: '0', note: 'x', noteLocale: 'en' }).error?.issues[0],
    ).toMatchObject({ path: ['position'], message: 'NUMBER' });
  });
});

describe('Releasing', () => {
  const made = (choice: 'SELECT' | 'RESERVE' | 'DECLINE', position = 1, quotaKey: string | null = null) => ({
    choice,
    position,
    quotaKey,
  });
  const codes = (
    decisions: Parameters<typeof releaseRefusals>[0],
    places: number | null = 1,
    quotas: PanelQuota[] = [],
  ) => releaseRefusals(decisions, { places, quotas }).map(({ code, params }) => `${code} ${Object.values(params)}`);

  test('nothing, something undecided, too many, reserves without an order', () => {
    expect(codes([])).toEqual(['NOTHING_TO_RELEASE ']);
    expect(codes([made('SELECT'), null, null])).toEqual(['OUTCOMES_MISSING 2']);
    expect(codes([made('SELECT'), made('SELECT')])).toEqual(['TOO_MANY_SELECTED 2,1']);
    expect(codes([made('SELECT', 1, 'x'), made('SELECT', 1, 'x')], 5, [quota('x', 1)])).toEqual([
      'TOO_MANY_SELECTED 2,1',
    ]);
    expect(codes([made('RESERVE', 1), made('RESERVE', 1)])).toEqual(['RESERVES_TIED 1']);
    expect(codes([made('RESERVE', 1, 'x'), made('RESERVE', 1, 'y')])).toEqual([]);
    expect(codes([made('SELECT'), made('RESERVE'), made('DECLINE')])).toEqual([]);
    expect(codes([made('SELECT'), made('SELECT')], null)).toEqual([]);
  });

  test('every choice is a move that its procedure has', () => {
    for (const procedure of Object.values(procedures)) {
      if (!canMove(procedure, 'notSelect', 'IN_REVIEW')) continue;
      for (const choice of ['SELECT', 'RESERVE', 'DECLINE'] as const)
        expect(canMove(procedure, moveOfChoice(procedure.key, choice), 'IN_REVIEW'), procedure.key).toBe(true);
    }
    expect(moveOfChoice('SESSION_PROPOSAL', 'SELECT')).toBe('accept');
    expect(moveOfChoice('JOINT_FUNDING', 'SELECT')).toBe('offer');
  });
});

describe('Public numbers', () => {
  test('none of fewer than five people, nor one by which it could be calculated', () => {
    expect(maskCounts([10, 4, 20])).toEqual(['hidden', 'few', 20]);
    expect(maskCounts([10, 4, 2])).toEqual([10, 'few', 'few']);
    expect(maskCounts([10, 0, 20])).toEqual([10, 0, 20]);
    expect(maskCounts([3])).toEqual(['few']);
    expect(maskCounts([3, 0])).toEqual(['few', 0]);
    expect([0, 1, 4, 5].map(maskCount)).toEqual([0, 'few', 'few', 5]);
  });
});
