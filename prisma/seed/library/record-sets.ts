import { figureRecords } from '@/prisma/seed/library/figures';
import { hostNoticeRecords } from '@/prisma/seed/library/host-notice';
import { organisationRecords } from '@/prisma/seed/library/organisations';
import { platformRecords } from '@/prisma/seed/library/platforms';
import type { RecordSet } from '@/prisma/seed/record-seed';

/** Every record of the library that the document and its sources give. */
export const recordSets: RecordSet[] = [organisationRecords, figureRecords, platformRecords, hostNoticeRecords];
