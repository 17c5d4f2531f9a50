import { chain } from '@/lib/library/kinds/chain';
import { chainSeeds } from '@/prisma/seed/content/chain-records';
import { recordSet } from '@/prisma/seed/record-seed';

/** The six cross-region industry chains. */
export const chainRecords = recordSet(chain, chainSeeds);
