import { ApplicationState } from '@/prisma/generated/enums';

/** States in which answers and files may be changed by the applicant. */
export const editableStates = ['DRAFT', 'RETURNED'] as const satisfies readonly ApplicationState[];

/** States that officials see, of all procedures (lib/procedures). Drafts are nobody's business but the applicant's. */
export const officialStates = Object.values(ApplicationState).filter((state) => state !== 'DRAFT');

/** States about which a letter says something that lasts: an outcome, an offer, what followed from it. */
export const letterStates = [
  'INELIGIBLE',
  'OFFERED',
  'RESERVE',
  'SELECTED',
  'NOT_SELECTED',
  'UNDERWAY',
  'ENDED',
] as const satisfies readonly ApplicationState[];

/** Whether there is a letter about an application in this state. */
export function hasLetter(state: ApplicationState): boolean {
  return (letterStates as readonly ApplicationState[]).includes(state);
}
