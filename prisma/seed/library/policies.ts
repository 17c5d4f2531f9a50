import { policy } from '@/lib/library/kinds/policy';
import { policySeeds } from '@/prisma/seed/content/policies';
import { recordSet } from '@/prisma/seed/record-seed';

/** Policies that the document names, and those that other sources tell about. */
export const policyRecords = recordSet(policy, policySeeds);
