import { policy } from '@/lib/library/kinds/policy';
import { samplePolicy } from '@/prisma/seed/content/sample-policy';
import { type RecordSet, recordSet } from '@/prisma/seed/record-seed';

/** Marked sample records, for what has no real row yet and could not be shown otherwise. */
export const sampleSets: RecordSet[] = [recordSet(policy, [samplePolicy])];
