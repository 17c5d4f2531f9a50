import { chainRecords } from '@/prisma/seed/library/chains';
import { figureRecords } from '@/prisma/seed/library/figures';
import { guideRecords } from '@/prisma/seed/library/guides';
import { newsRecords } from '@/prisma/seed/library/news';
import { organisationRecords } from '@/prisma/seed/library/organisations';
import { parkFigureRecords } from '@/prisma/seed/library/park-figures';
import { passageRecords } from '@/prisma/seed/library/passages';
import { platformRecords } from '@/prisma/seed/library/platforms';
import { policyRecords } from '@/prisma/seed/library/policies';
import { promiseRecords } from '@/prisma/seed/library/promises';
import { schemeRecords } from '@/prisma/seed/library/schemes';
import { termRecords } from '@/prisma/seed/library/terms';
import { zoneRecords } from '@/prisma/seed/library/zones';
import type { RecordSet } from '@/prisma/seed/record-seed';

/** Every record of the library that the document and its sources give. */
export const recordSets: RecordSet[] = [
  organisationRecords,
  figureRecords,
  parkFigureRecords,
  zoneRecords,
  chainRecords,
  newsRecords,
  termRecords,
  passageRecords,
  promiseRecords,
  platformRecords,
  policyRecords,
  guideRecords,
  schemeRecords,
];
