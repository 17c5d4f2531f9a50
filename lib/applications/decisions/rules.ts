import { endOfDayAfter } from '@/lib/dates';
import type { ErrorCode } from '@/lib/errors';
import { moveRefusal } from '@/lib/procedures/guards';
import { canMove } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';
import type { ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

type Standing = { state: ApplicationState; correctionDueAt: Date | null; call: { procedure: ProcedureKey } };

/** How many days an applicant has to correct a returned application. */
export const correctionDays = 14;

/** Until when a returned application may be corrected and submitted again, also after its call has closed. */
export function correctionDueAt(returnedAt: Date): Date {
  return endOfDayAfter(returnedAt, correctionDays);
}

/** Why an application cannot be decided now; null when it can. One that was returned can when its correction is overdue. */
export function decisionRefusal(application: Standing, now: Date): ErrorCode | null {
  return moveRefusal(procedures[application.call.procedure], 'select', application, now);
}

/** Why an application cannot be returned for correction; null when it can. */
export function returnRefusal(application: Standing, now: Date): ErrorCode | null {
  return moveRefusal(procedures[application.call.procedure], 'returnForCorrection', application, now);
}

/** Why its eligibility cannot be checked any more; null when it can: as long as the checks can still decide something. */
export function checkRefusal({ state, call }: Pick<Standing, 'state' | 'call'>): ErrorCode | null {
  if (state === 'WITHDRAWN') return 'APPLICATION_WITHDRAWN';
  const procedure = procedures[call.procedure];
  const open = ['SUBMITTED', 'RETURNED', 'HOST_CONFIRMED'] as const;
  const matters = open.some((one) => one === state) || canMove(procedure, 'findEligible', state);
  return matters ? null : 'ALREADY_DECIDED';
}

/** The move that a decision is. */
export function decisionMove(outcome: 'SELECTED' | 'NOT_SELECTED'): 'select' | 'decline' {
  return outcome === 'SELECTED' ? 'select' : 'decline';
}
