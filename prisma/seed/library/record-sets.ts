import { figureRecords } from '@/prisma/seed/library/figures';
import { organisationRecords } from '@/prisma/seed/library/organisations';
import { passageRecords } from '@/prisma/seed/library/passages';
import { promiseRecords } from '@/prisma/seed/library/promises';
import type { RecordSet } from '@/prisma/seed/record-seed';

/** Every record of the library that the document and its sources give. */
export const recordSets: RecordSet[] = [organisationRecords, figureRecords, promiseRecords, passageRecords];
