import type { Words } from '@/lib/i18n/words';
import type { ApplicationEventKind, ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

/** Who makes a move. `panel` moves come with the release of a call's decisions, `system` ones by themselves. */
export const movers = ['applicant', 'host', 'official', 'panel', 'system'] as const;
export type Mover = (typeof movers)[number];

/** What has to hold besides the state; each is a function of the same name in guards.ts. */
export type GuardName = 'checksPassed' | 'correctionOver' | 'offerStands' | 'offerOver' | 'placeFree' | 'notReleased';

export type Move = {
  /** what the button says; none for moves that nobody presses */
  name?: Words;
  from: readonly ApplicationState[];
  to: ApplicationState;
  by: Mover;
  /** how it stands in the history: a kind of its own, else MOVED with the name of the move */
  event: ApplicationEventKind;
  guard?: GuardName;
  /** who moves must say why; the applicant is told it */
  needsReason?: boolean;
};

export type Procedure = {
  key: ProcedureKey;
  name: Words;
  /** states in the order of the way, with the procedure's own word where the usual one does not fit */
  states: Partial<Record<ApplicationState, Words | null>>;
  /** the stations shown to the applicant, each the states in which it is the present one */
  stations: readonly { name: Words; states: readonly ApplicationState[] }[];
  moves: Record<string, Move>;
};

/** Whether the procedure has that move from this state. */
export function canMove(procedure: Procedure, move: string, state: ApplicationState): boolean {
  return Object.hasOwn(procedure.moves, move) && Boolean(procedure.moves[move]?.from.includes(state));
}

/** The moves that somebody can make from a state, in the order of the file. */
export function movesFrom(procedure: Procedure, state: ApplicationState, by: Mover): [string, Move][] {
  return Object.entries(procedure.moves).filter(([, move]) => move.by === by && move.from.includes(state));
}
