import { policy } from '@/lib/library/kinds/policy';
import { samplePolicy } from '@/prisma/seed/content/sample-policy';
import { sampleStations } from '@/prisma/seed/library/sample-stations';
import { type RecordSet, recordSet } from '@/prisma/seed/record-seed';

/** Invented records of the library, each marked: for pages of a demonstration that would have nothing to show. */
export const sampleSets: RecordSet[] = [sampleStations, recordSet(policy, [samplePolicy])];
