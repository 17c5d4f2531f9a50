import type { EnquiryEventKind, EnquiryState } from '@/prisma/generated/enums';

type Move = {
  from: readonly EnquiryState[];
  to: EnquiryState;
  /** what stands in the history */
  event: EnquiryEventKind;
};

/** Every way an enquiry changes its state. Nothing else may write `Enquiry.state`. */
export const enquiryMoves = {
  /** an official takes it, or gives it to a colleague */
  assign: { from: ['RECEIVED', 'ASSIGNED', 'REOPENED'], to: 'ASSIGNED', event: 'ASSIGNED' },
  /** once more is allowed: something was forgotten */
  answer: { from: ['RECEIVED', 'ASSIGNED', 'REOPENED', 'ANSWERED'], to: 'ANSWERED', event: 'ANSWERED' },
  /** by an official or by its sender */
  close: { from: ['RECEIVED', 'ASSIGNED', 'REOPENED', 'ANSWERED'], to: 'CLOSED', event: 'CLOSED' },
  /** an official: it was closed too early */
  reopen: { from: ['CLOSED'], to: 'REOPENED', event: 'REOPENED' },
  /** its sender writes again after an answer or the end; before that a further text changes no state */
  reply: { from: ['ANSWERED', 'CLOSED'], to: 'REOPENED', event: 'REOPENED' },
} as const satisfies Record<string, Move>;

export type EnquiryMove = keyof typeof enquiryMoves;

/** Whether the move exists from this state. */
export function canMove(move: EnquiryMove, state: EnquiryState): boolean {
  return (enquiryMoves[move].from as readonly EnquiryState[]).includes(state);
}

export const enquiryStates = [
  'RECEIVED',
  'ASSIGNED',
  'REOPENED',
  'ANSWERED',
  'CLOSED',
] as const satisfies readonly EnquiryState[];

/** States in which somebody waits for an answer. */
export const openStates = ['RECEIVED', 'ASSIGNED', 'REOPENED'] as const satisfies readonly EnquiryState[];

export function isOpen(state: EnquiryState): boolean {
  return (openStates as readonly EnquiryState[]).includes(state);
}
