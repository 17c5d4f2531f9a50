import type { RecordState } from '@/prisma/generated/enums';

/** What an official may do with a record, and from where. Visitors see the published version through all of it. */
export const recordMoves = {
  /** saving a published or archived record makes its working copy a draft again */
  save: { from: ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED'], to: 'DRAFT' },
  askForReview: { from: ['DRAFT'], to: 'IN_REVIEW' },
  publish: { from: ['DRAFT', 'IN_REVIEW', 'ARCHIVED'], to: 'PUBLISHED' },
  schedule: { from: ['DRAFT', 'IN_REVIEW', 'ARCHIVED'], to: 'IN_REVIEW' },
  archive: { from: ['DRAFT', 'IN_REVIEW', 'PUBLISHED'], to: 'ARCHIVED' },
  restore: { from: ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED'], to: 'DRAFT' },
} as const satisfies Record<string, { from: readonly RecordState[]; to: RecordState }>;

export type RecordMove = keyof typeof recordMoves;

export function canMove(move: RecordMove, from: RecordState): boolean {
  return (recordMoves[move].from as readonly RecordState[]).includes(from);
}
