import { describe, expect, test } from 'vitest';
import { guards, moveRefusal, type Standing } from '@/lib/procedures/guards';
import { canMove, movers, movesFrom, type Procedure } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';
import { ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

const states = Object.values(ApplicationState);
const keys = Object.values(ProcedureKey);
const now = new Date('2026-11-25T10:00:00+08:00');
const past = new Date('2026-11-24T10:00:00+08:00');
const future = new Date('2026-11-26T10:00:00+08:00');

/** Every way of every procedure, written out: who makes which move from where to where. */
const ways: Record<ProcedureKey, string[]> = {
  DIRECT: ['official select SUBMITTED,RETURNED>SELECTED', 'official decline SUBMITTED,RETURNED>NOT_SELECTED'],
  JOINT_FUNDING: [...hosted()],
  INNOVATION_POST: [...hosted()],
  STAY_REWARD: [
    'official findEligible SUBMITTED>ELIGIBLE',
    'official findIneligible SUBMITTED>INELIGIBLE',
    'official select ELIGIBLE>SELECTED',
    'official decline ELIGIBLE>NOT_SELECTED',
    'official confirmYear SELECTED,UNDERWAY>UNDERWAY',
    'official end SELECTED,UNDERWAY>ENDED',
  ],
  TEAM_EXCHANGE: [
    'host confirmAsHost SUBMITTED>HOST_CONFIRMED',
    'host declineAsHost SUBMITTED>HOST_DECLINED',
    'official select HOST_CONFIRMED>SELECTED',
    'official decline HOST_CONFIRMED>NOT_SELECTED',
    'official begin SELECTED>UNDERWAY',
    'official end UNDERWAY>ENDED',
  ],
  RESEARCH_PLACE: [
    'host confirmAsHost SUBMITTED>HOST_CONFIRMED',
    'host declineAsHost SUBMITTED>HOST_DECLINED',
    'official select HOST_CONFIRMED>SELECTED',
    'official decline HOST_CONFIRMED>NOT_SELECTED',
    'official begin SELECTED>UNDERWAY',
    'official end UNDERWAY>ENDED',
  ],
  PRODUCT_LISTING: [
    'official findEligible SUBMITTED>ELIGIBLE',
    'official findIneligible SUBMITTED>INELIGIBLE',
    'official select ELIGIBLE>SELECTED',
    'official decline ELIGIBLE>NOT_SELECTED',
    'official begin SELECTED>UNDERWAY',
    'official end UNDERWAY>ENDED',
    'official expireUnused SELECTED>ENDED',
  ],
  CENTRE_NOMINATION: [
    'official findEligible SUBMITTED>ELIGIBLE',
    'official findIneligible SUBMITTED>INELIGIBLE',
    'official cultivate ELIGIBLE>UNDERWAY',
    'official select UNDERWAY>SELECTED',
    'official decline UNDERWAY>NOT_SELECTED',
  ],
  SESSION_PROPOSAL: [
    'official startReview SUBMITTED>IN_REVIEW',
    'panel putInReserve IN_REVIEW>RESERVE',
    'panel notSelect IN_REVIEW,RESERVE>NOT_SELECTED',
    'panel accept IN_REVIEW>SELECTED',
    'system promote RESERVE>SELECTED',
    'official schedule SELECTED>UNDERWAY',
  ],
};

function hosted(): string[] {
  return [
    'host confirmAsHost SUBMITTED>HOST_CONFIRMED',
    'host declineAsHost SUBMITTED>HOST_DECLINED',
    'official findEligible HOST_CONFIRMED>ELIGIBLE',
    'official findIneligible HOST_CONFIRMED>INELIGIBLE',
    'official startReview ELIGIBLE>IN_REVIEW',
    'panel putInReserve IN_REVIEW>RESERVE',
    'panel notSelect IN_REVIEW,RESERVE>NOT_SELECTED',
    'panel offer IN_REVIEW>OFFERED',
    'system promote RESERVE>OFFERED',
    'applicant acceptOffer OFFERED>SELECTED',
    'applicant declineOffer OFFERED>OFFER_DECLINED',
    'system lapse OFFERED>OFFER_LAPSED',
    'official begin SELECTED>UNDERWAY',
    'official end UNDERWAY>ENDED',
  ];
}

const withdrawable: Record<ProcedureKey, string[]> = {
  DIRECT: [],
  JOINT_FUNDING: ['HOST_CONFIRMED', 'HOST_DECLINED', 'ELIGIBLE', 'IN_REVIEW', 'RESERVE'],
  INNOVATION_POST: ['HOST_CONFIRMED', 'HOST_DECLINED', 'ELIGIBLE', 'IN_REVIEW', 'RESERVE'],
  STAY_REWARD: ['ELIGIBLE'],
  TEAM_EXCHANGE: ['HOST_CONFIRMED', 'HOST_DECLINED'],
  RESEARCH_PLACE: ['HOST_CONFIRMED', 'HOST_DECLINED'],
  PRODUCT_LISTING: ['ELIGIBLE'],
  CENTRE_NOMINATION: ['ELIGIBLE', 'UNDERWAY'],
  SESSION_PROPOSAL: ['IN_REVIEW', 'RESERVE', 'SELECTED'],
};
const returnable: Record<ProcedureKey, string[]> = {
  DIRECT: [],
  JOINT_FUNDING: ['HOST_CONFIRMED', 'HOST_DECLINED'],
  INNOVATION_POST: ['HOST_CONFIRMED', 'HOST_DECLINED'],
  STAY_REWARD: ['ELIGIBLE'],
  TEAM_EXCHANGE: ['HOST_CONFIRMED', 'HOST_DECLINED'],
  RESEARCH_PLACE: ['HOST_CONFIRMED', 'HOST_DECLINED'],
  PRODUCT_LISTING: ['ELIGIBLE'],
  CENTRE_NOMINATION: ['ELIGIBLE'],
  SESSION_PROPOSAL: [],
};

const waysOf = ({ moves }: Procedure) =>
  Object.entries(moves).map(([name, { by, from, to }]) => `${by} ${name} ${from.join(',')}>${to}`);

describe.each(keys)('%s', (key) => {
  const procedure = procedures[key];

  test('has these ways and no others', () => {
    expect(waysOf(procedure).sort()).toEqual(
      [
        'applicant submit DRAFT,RETURNED>SUBMITTED',
        `applicant withdraw ${['SUBMITTED', 'RETURNED', ...withdrawable[key]].join(',')}>WITHDRAWN`,
        'applicant reopen WITHDRAWN>DRAFT',
        `official returnForCorrection ${['SUBMITTED', ...returnable[key]].join(',')}>RETURNED`,
        ...ways[key],
      ].sort(),
    );
    expect(procedure.key).toBe(key);
  });

  test('allows each move from its own states only, to whoever it belongs to', () => {
    for (const [name, move] of Object.entries(procedure.moves)) {
      for (const state of states) {
        expect(canMove(procedure, name, state), `${name} from ${state}`).toBe(move.from.includes(state));
        for (const by of movers) {
          const mine = movesFrom(procedure, state, by).some(([one]) => one === name);
          expect(mine, `${name} from ${state} by ${by}`).toBe(move.from.includes(state) && move.by === by);
        }
      }
    }
    expect(canMove(procedure, 'toString', 'DRAFT')).toBe(false);
  });

  test('leaves no state without a way to it, and shows each but a withdrawn one at one station', () => {
    for (const state of Object.keys(procedure.states) as ApplicationState[]) {
      const reached = state === 'DRAFT' || Object.values(procedure.moves).some(({ to }) => to === state);
      expect(reached, `${state} is reached`).toBe(true);
      const shown = procedure.stations.filter(({ states: at }) => at.includes(state));
      expect(shown.length, `stations of ${state}`).toBe(state === 'WITHDRAWN' ? 0 : 1);
    }
    for (const { states: at } of procedure.stations)
      for (const state of at) expect(Object.keys(procedure.states)).toContain(state);
  });
});

describe('what a move is refused with', () => {
  const standing = (state: ApplicationState, more: Partial<Standing> = {}): Standing => ({
    state,
    correctionDueAt: null,
    ...more,
  });
  test.each<[ProcedureKey, string, Standing, string | null]>([
    ['JOINT_FUNDING', 'findEligible', standing('SUBMITTED'), 'STEP_NOT_POSSIBLE'],
    [
      'JOINT_FUNDING',
      'findEligible',
      standing('HOST_CONFIRMED', { checks: { asked: 2, passed: 1 } }),
      'CHECKS_NOT_PASSED',
    ],
    ['JOINT_FUNDING', 'findEligible', standing('HOST_CONFIRMED', { checks: { asked: 2, passed: 2 } }), null],
    ['JOINT_FUNDING', 'findIneligible', standing('HOST_CONFIRMED', { checks: { asked: 2, passed: 0 } }), null],
    ['JOINT_FUNDING', 'findEligible', standing('WITHDRAWN'), 'APPLICATION_WITHDRAWN'],
    ['JOINT_FUNDING', 'findEligible', standing('INELIGIBLE'), 'ALREADY_DECIDED'],
    ['JOINT_FUNDING', 'select', standing('IN_REVIEW'), 'STEP_NOT_POSSIBLE'],
    ['JOINT_FUNDING', 'acceptOffer', standing('OFFERED', { offer: { expiresAt: future, answer: null } }), null],
    ['JOINT_FUNDING', 'acceptOffer', standing('OFFERED', { offer: { expiresAt: now, answer: null } }), null],
    ['JOINT_FUNDING', 'acceptOffer', standing('OFFERED', { offer: { expiresAt: past, answer: null } }), 'OFFER_OVER'],
    [
      'JOINT_FUNDING',
      'acceptOffer',
      standing('OFFERED', { offer: { expiresAt: future, answer: 'DECLINED' } }),
      'OFFER_OVER',
    ],
    ['JOINT_FUNDING', 'acceptOffer', standing('OFFERED', { offer: null }), 'OFFER_OVER'],
    ['JOINT_FUNDING', 'lapse', standing('OFFERED', { offer: { expiresAt: past, answer: null } }), null],
    ['JOINT_FUNDING', 'lapse', standing('OFFERED', { offer: { expiresAt: now, answer: null } }), 'STEP_NOT_POSSIBLE'],
    ['JOINT_FUNDING', 'promote', standing('RESERVE', { placesFree: 1 }), null],
    ['JOINT_FUNDING', 'promote', standing('RESERVE', { placesFree: 0 }), 'STEP_NOT_POSSIBLE'],
    ['JOINT_FUNDING', 'promote', standing('RESERVE'), 'STEP_NOT_POSSIBLE'],
    ['DIRECT', 'select', standing('RETURNED', { correctionDueAt: future }), 'ALREADY_DECIDED'],
    ['DIRECT', 'select', standing('RETURNED', { correctionDueAt: past }), null],
    ['DIRECT', 'noSuchMove', standing('SUBMITTED'), 'STEP_NOT_POSSIBLE'],
  ])('%s %s', (key, move, at, refusal) => {
    expect(moveRefusal(procedures[key], move, at, now)).toBe(refusal);
  });

  test('every guard that a procedure names exists, and every one is named', () => {
    const named = new Set(
      Object.values(procedures).flatMap(({ moves }) => Object.values(moves).flatMap(({ guard }) => guard ?? [])),
    );
    expect([...named].sort()).toEqual(Object.keys(guards).sort());
  });
});
