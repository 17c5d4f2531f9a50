/** What should never be; its sentence is in the messages `impossibleStates.faults`. */
export const impossibleStates = [
  'OFFERED_WITHOUT_OFFER',
  'OFFER_OPEN_ELSEWHERE',
  'OFFER_FORGOTTEN',
  'ANSWER_AND_STATE_DIFFER',
  'MORE_THAN_PLACES',
  'MORE_THAN_QUOTA',
  'SELECTED_WITHOUT_OUTCOME',
  'IN_REVIEW_AFTER_RELEASE',
  'DECIDED_BEFORE_RELEASE',
  'REVIEW_WITHOUT_TOTAL',
  'REVIEW_DESPITE_CONFLICT',
  'STATE_NOT_OF_PROCEDURE',
  'DECIDED_WITHOUT_DATE',
  'SENT_WITHOUT_RECEIPT',
] as const;
export type ImpossibleState = (typeof impossibleStates)[number];
