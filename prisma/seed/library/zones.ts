import { zone } from '@/lib/library/kinds/zone';
import { zoneSeeds } from '@/prisma/seed/content/zone-records';
import { recordSet } from '@/prisma/seed/record-seed';

/** The parts of Tiankai Park. */
export const zoneRecords = recordSet(zone, zoneSeeds);
