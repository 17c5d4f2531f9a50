import type { ErrorCode } from '@/lib/errors';
import { canMove, type GuardName, type Procedure } from '@/lib/procedures/procedure';
import type { ApplicationState, OfferAnswer } from '@/prisma/generated/enums';

/** What moves are judged by. What the caller did not load is as if it were not there. */
export type Standing = {
  state: ApplicationState;
  correctionDueAt: Date | null;
  /** questions of the form's eligibility check, and how many are answered with yes */
  checks?: { asked: number; passed: number };
  offer?: { expiresAt: Date; answer: OfferAnswer | null } | null;
  /** places that are neither taken nor offered */
  placesFree?: number;
  /** when the decisions of its call were released */
  releasedAt?: Date | null;
};

type Guard = (standing: Standing, now: Date) => ErrorCode | null;

/** Why a guarded move cannot be made although the state allows it; null when it can. */
export const guards: Record<GuardName, Guard> = {
  checksPassed: ({ checks }) => (checks && checks.passed < checks.asked ? 'CHECKS_NOT_PASSED' : null),
  // While a correction runs, the applicant is at work on it.
  correctionOver: ({ state, correctionDueAt }, now) =>
    state !== 'RETURNED' || (correctionDueAt !== null && correctionDueAt < now) ? null : 'ALREADY_DECIDED',
  offerStands: ({ offer }, now) => (offer && !offer.answer && now <= offer.expiresAt ? null : 'OFFER_OVER'),
  offerOver: ({ offer }, now) => (offer && !offer.answer && now > offer.expiresAt ? null : 'STEP_NOT_POSSIBLE'),
  // A late one would be in review for ever: the panel has decided.
  notReleased: ({ releasedAt }) => (releasedAt ? 'ALREADY_RELEASED' : null),
  placeFree: ({ placesFree = 0 }) => (placesFree > 0 ? null : 'STEP_NOT_POSSIBLE'),
};

/** States from which no further move of an official leads: what is done is done. */
const decided: readonly ApplicationState[] = [
  'SELECTED',
  'NOT_SELECTED',
  'INELIGIBLE',
  'OFFER_DECLINED',
  'OFFER_LAPSED',
  'ENDED',
];

/** Why a move of a procedure cannot be made now; null when it can. Who may make it is not asked here. */
export function moveRefusal(procedure: Procedure, move: string, standing: Standing, now: Date): ErrorCode | null {
  if (!canMove(procedure, move, standing.state)) {
    if (standing.state === 'WITHDRAWN') return 'APPLICATION_WITHDRAWN';
    return decided.includes(standing.state) || standing.state === 'RETURNED' ? 'ALREADY_DECIDED' : 'STEP_NOT_POSSIBLE';
  }
  const guard = procedure.moves[move]?.guard;
  return guard ? guards[guard](standing, now) : null;
}
