import { passage } from '@/lib/library/kinds/passage';
import { exchange } from '@/prisma/seed/content/reply/exchange';
import { openingAndScience } from '@/prisma/seed/content/reply/opening-and-science';
import { talent } from '@/prisma/seed/content/reply/talent';
import { transfer } from '@/prisma/seed/content/reply/transfer';
import { recordSet } from '@/prisma/seed/record-seed';

/** The reply, sentence by sentence, in its own order. */
export const passageRecords = recordSet(passage, [...openingAndScience, ...transfer, ...talent, ...exchange]);
