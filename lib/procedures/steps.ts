import { type Words, words } from '@/lib/i18n/words';
import type { Move, Procedure } from '@/lib/procedures/procedure';
import type { ApplicationState } from '@/prisma/generated/enums';

type Moves = Record<string, Move>;
type From = readonly ApplicationState[];

/** What every procedure begins with: sending, taking back, and being asked for a correction. */
export function filing({ withdrawFrom = [], returnFrom = [] }: { withdrawFrom?: From; returnFrom?: From } = {}) {
  return {
    submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: 'applicant', event: 'SUBMITTED' },
    withdraw: {
      from: ['SUBMITTED', 'RETURNED', ...withdrawFrom],
      to: 'WITHDRAWN',
      by: 'applicant',
      event: 'WITHDRAWN',
    },
    reopen: { from: ['WITHDRAWN'], to: 'DRAFT', by: 'applicant', event: 'REOPENED' },
    returnForCorrection: {
      from: ['SUBMITTED', ...returnFrom],
      to: 'RETURNED',
      by: 'official',
      event: 'RETURNED',
      needsReason: true,
    },
  } as const satisfies Moves;
}

/** An organisation says whether it would take the applicant. */
export function hostConfirms() {
  return {
    confirmAsHost: {
      name: words('確認接收', '确认接收', 'Confirm as host'),
      from: ['SUBMITTED'],
      to: 'HOST_CONFIRMED',
      by: 'host',
      event: 'MOVED',
    },
    declineAsHost: {
      name: words('不接收', '不接收', 'Decline as host'),
      from: ['SUBMITTED'],
      to: 'HOST_DECLINED',
      by: 'host',
      event: 'MOVED',
      needsReason: true,
    },
  } as const satisfies Moves;
}

/** Officials answer the questions of the form, then say whether the conditions are met. */
export function eligibility(from: From) {
  return {
    findEligible: {
      name: words('符合資格', '符合资格', 'Eligible'),
      from,
      to: 'ELIGIBLE',
      by: 'official',
      event: 'MOVED',
      guard: 'checksPassed',
    },
    findIneligible: {
      name: words('不符合資格', '不符合资格', 'Not eligible'),
      from,
      to: 'INELIGIBLE',
      by: 'official',
      event: 'MOVED',
      needsReason: true,
    },
  } as const satisfies Moves;
}

/**
 * One official's decision. A returned application only when its correction is overdue: what was sent before is decided.
 */
export function decision(from: From) {
  return {
    select: { from, to: 'SELECTED', by: 'official', event: 'SELECTED', guard: 'correctionOver', needsReason: true },
    decline: {
      from,
      to: 'NOT_SELECTED',
      by: 'official',
      event: 'NOT_SELECTED',
      guard: 'correctionOver',
      needsReason: true,
    },
  } as const satisfies Moves;
}

/** Reviewers and a panel; its decisions are released together. With or without an offer that has to be accepted. */
export function review(from: From) {
  return {
    startReview: {
      name: words('交予評審', '交予评审', 'Send to review'),
      from,
      to: 'IN_REVIEW',
      by: 'official',
      event: 'MOVED',
      guard: 'notReleased',
    },
    putInReserve: { from: ['IN_REVIEW'], to: 'RESERVE', by: 'panel', event: 'MOVED' },
    notSelect: { from: ['IN_REVIEW', 'RESERVE'], to: 'NOT_SELECTED', by: 'panel', event: 'MOVED' },
  } as const satisfies Moves;
}

/** A place is offered, and is taken, refused or lapses; then the next of the reserves is offered it. */
export function offers() {
  return {
    offer: { from: ['IN_REVIEW'], to: 'OFFERED', by: 'panel', event: 'MOVED' },
    promote: { from: ['RESERVE'], to: 'OFFERED', by: 'system', event: 'MOVED', guard: 'placeFree' },
    acceptOffer: {
      name: words('接受', '接受', 'Accept'),
      from: ['OFFERED'],
      to: 'SELECTED',
      by: 'applicant',
      event: 'MOVED',
      guard: 'offerStands',
    },
    declineOffer: {
      name: words('不接受', '不接受', 'Decline'),
      from: ['OFFERED'],
      to: 'OFFER_DECLINED',
      by: 'applicant',
      event: 'MOVED',
    },
    lapse: { from: ['OFFERED'], to: 'OFFER_LAPSED', by: 'system', event: 'MOVED', guard: 'offerOver' },
  } as const satisfies Moves;
}

/** What was granted begins and ends: a station is entered and left, a product first used, a period run out. */
export function course({ from, begin, end }: { from: From; begin: Words; end: Words }) {
  return {
    begin: { name: begin, from, to: 'UNDERWAY', by: 'official', event: 'MOVED' },
    end: { name: end, from: ['UNDERWAY'], to: 'ENDED', by: 'official', event: 'MOVED' },
  } as const satisfies Moves;
}

/** A procedure with every state that its moves touch; `states` adds the words of its own. */
export function defineProcedure<const Own extends Omit<Procedure, 'states'> & { states?: Procedure['states'] }>(
  own: Own,
): Own & Procedure {
  const touched = Object.values<Move>(own.moves).flatMap(({ from, to }) => [...from, to]);
  return { ...own, states: { ...Object.fromEntries(touched.map((state) => [state, null])), ...own.states } };
}

/** The whole way of a place at a host: the host confirms, officials check, experts review, a panel offers, it is taken up. */
export function hostedSelection({ begin, end }: { begin: Words; end: Words }) {
  return {
    ...filing({
      withdrawFrom: ['HOST_CONFIRMED', 'HOST_DECLINED', 'ELIGIBLE', 'IN_REVIEW', 'RESERVE'],
      returnFrom: ['HOST_CONFIRMED', 'HOST_DECLINED'],
    }),
    ...hostConfirms(),
    ...eligibility(['HOST_CONFIRMED']),
    ...review(['ELIGIBLE']),
    ...offers(),
    ...course({ from: ['SELECTED'], begin, end }),
  } as const satisfies Moves;
}

/** The short way of a place at a host: the host confirms, one official decides, it is taken up. */
export function hostedDecision({ begin, end }: { begin: Words; end: Words }) {
  return {
    ...filing({ withdrawFrom: ['HOST_CONFIRMED', 'HOST_DECLINED'], returnFrom: ['HOST_CONFIRMED', 'HOST_DECLINED'] }),
    ...hostConfirms(),
    ...decision(['HOST_CONFIRMED']),
    ...course({ from: ['SELECTED'], begin, end }),
  } as const satisfies Moves;
}

/** Names of stations that several procedures share. */
export const stationNames = {
  write: words('填寫', '填写', 'Write'),
  host: words('單位確認', '单位确认', 'Host confirms'),
  check: words('資格審核', '资格审核', 'Eligibility'),
  review: words('評審', '评审', 'Review'),
  result: words('結果', '结果', 'Result'),
};

/** The stations of `hostedSelection`; `last` names the time when the place is taken up. */
export function hostedSelectionStations(last: Words): Procedure['stations'] {
  return [
    { name: stationNames.write, states: ['DRAFT', 'RETURNED'] },
    { name: stationNames.host, states: ['SUBMITTED', 'HOST_DECLINED'] },
    { name: stationNames.check, states: ['HOST_CONFIRMED', 'INELIGIBLE'] },
    { name: stationNames.review, states: ['ELIGIBLE', 'IN_REVIEW', 'RESERVE'] },
    { name: stationNames.result, states: ['OFFERED', 'SELECTED', 'NOT_SELECTED', 'OFFER_DECLINED', 'OFFER_LAPSED'] },
    { name: last, states: ['UNDERWAY', 'ENDED'] },
  ];
}

/** The stations of `hostedDecision`. */
export function hostedDecisionStations(last: Words): Procedure['stations'] {
  return [
    { name: stationNames.write, states: ['DRAFT', 'RETURNED'] },
    { name: stationNames.host, states: ['SUBMITTED', 'HOST_DECLINED'] },
    { name: stationNames.result, states: ['HOST_CONFIRMED', 'SELECTED', 'NOT_SELECTED'] },
    { name: last, states: ['UNDERWAY', 'ENDED'] },
  ];
}
