import { figureRecords } from '@/prisma/seed/library/figures';
import { organisationRecords } from '@/prisma/seed/library/organisations';
import { termRecords } from '@/prisma/seed/library/terms';
import type { RecordSet } from '@/prisma/seed/record-seed';

/** Every record of the library that the document and its sources give. */
export const recordSets: RecordSet[] = [organisationRecords, figureRecords, termRecords];
