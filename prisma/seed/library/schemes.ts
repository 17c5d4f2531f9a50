import { scheme } from '@/lib/library/kinds/scheme';
import { schemeSeeds } from '@/prisma/seed/content/schemes';
import { recordSet } from '@/prisma/seed/record-seed';

/** Hong Kong schemes, as their own sources tell them. */
export const schemeRecords = recordSet(scheme, schemeSeeds);
