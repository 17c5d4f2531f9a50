import { figureRecords } from '@/prisma/seed/library/figures';
import { guideRecords } from '@/prisma/seed/library/guides';
import { organisationRecords } from '@/prisma/seed/library/organisations';
import { policyRecords } from '@/prisma/seed/library/policies';
import { schemeRecords } from '@/prisma/seed/library/schemes';
import type { RecordSet } from '@/prisma/seed/record-seed';

/** Every record of the library that the document and its sources give. */
export const recordSets: RecordSet[] = [organisationRecords, figureRecords, policyRecords, guideRecords, schemeRecords];
