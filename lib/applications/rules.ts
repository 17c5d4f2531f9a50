import { acceptsSubmission, callPhase } from '@/lib/calls/rules';
import type { ErrorCode } from '@/lib/errors';
import { canMove } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';
import type { ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

type Window = { opensAt: Date; closesAt: Date; procedure: ProcedureKey };
type Standing = { state: ApplicationState; correctionDueAt: Date | null; call: Window };

/**
 * Why an application cannot be submitted now; null when it can. A draft needs an open call; a returned one may be
 * submitted until its correction is due, also after the call has closed.
 */
export function submitRefusal(application: Standing, receivedAt: Date): ErrorCode | null {
  if (!canMove(procedures[application.call.procedure], 'submit', application.state)) return 'NOT_EDITABLE';
  if (application.state === 'RETURNED') {
    return application.correctionDueAt && application.correctionDueAt < receivedAt ? 'CALL_CLOSED' : null;
  }
  if (acceptsSubmission(application.call, receivedAt)) return null;
  return callPhase(application.call, receivedAt) === 'upcoming' ? 'CALL_NOT_OPEN_YET' : 'CALL_CLOSED';
}

/** Until when the applicant can submit: the call's closing, or the date that a return gives. */
export function submissionDueAt(application: Standing): Date {
  return application.state === 'RETURNED' && application.correctionDueAt
    ? application.correctionDueAt
    : application.call.closesAt;
}
