import { promise } from '@/lib/library/kinds/promise';
import { exchangePromises } from '@/prisma/seed/content/promises/exchange';
import { sciencePromises } from '@/prisma/seed/content/promises/science';
import { talentPromises } from '@/prisma/seed/content/promises/talent';
import { transferPromises } from '@/prisma/seed/content/promises/transfer';
import { recordSet } from '@/prisma/seed/record-seed';

/** The 42 promises of the reply, in the order of their numbers. */
export const promiseRecords = recordSet(
  promise,
  [...sciencePromises, ...transferPromises, ...talentPromises, ...exchangePromises].toSorted((one, other) =>
    one.slug.localeCompare(other.slug),
  ),
);
