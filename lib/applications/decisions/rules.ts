import { applicationMoves, canMove } from '@/lib/applications/states';
import { endOfDayAfter } from '@/lib/dates';
import type { ErrorCode } from '@/lib/errors';
import type { ApplicationState } from '@/prisma/generated/enums';

type Standing = { state: ApplicationState; correctionDueAt: Date | null };

/** How many days an applicant has to correct a returned application. */
export const correctionDays = 14;

/** Until when a returned application may be corrected and submitted again, also after its call has closed. */
export function correctionDueAt(returnedAt: Date): Date {
  return endOfDayAfter(returnedAt, correctionDays);
}

/** Why an application cannot be decided now; null when it can. One that was returned can when its correction is overdue. */
export function decisionRefusal(application: Standing, now: Date): ErrorCode | null {
  if (application.state === 'WITHDRAWN') return 'APPLICATION_WITHDRAWN';
  if (!canMove('select', application.state)) return 'ALREADY_DECIDED';
  if (application.state !== 'RETURNED') return null;
  return application.correctionDueAt !== null && application.correctionDueAt < now ? null : 'ALREADY_DECIDED';
}

/** Why an application cannot be returned for correction; null when it can. */
export function returnRefusal({ state }: Pick<Standing, 'state'>): ErrorCode | null {
  if (state === 'WITHDRAWN') return 'APPLICATION_WITHDRAWN';
  return canMove('returnForCorrection', state) ? null : 'ALREADY_DECIDED';
}

/** Why its eligibility cannot be checked any more; null when it can. */
export function checkRefusal({ state }: Pick<Standing, 'state'>): ErrorCode | null {
  if (state === 'WITHDRAWN') return 'APPLICATION_WITHDRAWN';
  return state === 'SUBMITTED' || state === 'RETURNED' ? null : 'ALREADY_DECIDED';
}

/** The move that a decision is. */
export function decisionMove(outcome: 'SELECTED' | 'NOT_SELECTED') {
  return outcome === 'SELECTED' ? applicationMoves.select : applicationMoves.decline;
}
