import type { ApplicationEventKind, ApplicationState } from '@/prisma/generated/enums';

type Move = {
  from: readonly ApplicationState[];
  to: ApplicationState;
  by: 'applicant' | 'official';
  /** what stands in the history */
  event: ApplicationEventKind;
};

/** Every way an application changes its state. Nothing else may write `Application.state`. */
export const applicationMoves = {
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: 'applicant', event: 'SUBMITTED' },
  withdraw: { from: ['SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: 'applicant', event: 'WITHDRAWN' },
  reopen: { from: ['WITHDRAWN'], to: 'DRAFT', by: 'applicant', event: 'REOPENED' },
  returnForCorrection: { from: ['SUBMITTED'], to: 'RETURNED', by: 'official', event: 'RETURNED' },
  // A returned one only when its correction is overdue (decisions/rules.ts): what was sent before is decided.
  select: { from: ['SUBMITTED', 'RETURNED'], to: 'SELECTED', by: 'official', event: 'SELECTED' },
  decline: { from: ['SUBMITTED', 'RETURNED'], to: 'NOT_SELECTED', by: 'official', event: 'NOT_SELECTED' },
} as const satisfies Record<string, Move>;

export type ApplicationMove = keyof typeof applicationMoves;

/** Whether the move exists from this state. */
export function canMove(move: ApplicationMove, state: ApplicationState): boolean {
  return (applicationMoves[move].from as readonly ApplicationState[]).includes(state);
}

/** States in which answers and files may be changed by the applicant. */
export const editableStates = ['DRAFT', 'RETURNED'] as const satisfies readonly ApplicationState[];

/** States that officials see. Drafts are nobody's business but the applicant's. */
export const officialStates = [
  'SUBMITTED',
  'RETURNED',
  'SELECTED',
  'NOT_SELECTED',
  'WITHDRAWN',
] as const satisfies readonly ApplicationState[];
