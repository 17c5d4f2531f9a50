/** What can be done with several records of a list at once. */
export const bulkMoves = ['publish', 'askForReview', 'archive'] as const;
export type BulkMove = (typeof bulkMoves)[number];
