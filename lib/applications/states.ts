import { ApplicationState } from '@/prisma/generated/enums';

/** States in which answers and files may be changed by the applicant. */
export const editableStates = ['DRAFT', 'RETURNED'] as const satisfies readonly ApplicationState[];

/** States that officials see, of all procedures (lib/procedures). Drafts are nobody's business but the applicant's. */
export const officialStates = Object.values(ApplicationState).filter((state) => state !== 'DRAFT');
