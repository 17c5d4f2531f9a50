import { news } from '@/lib/library/kinds/news';
import { exchangeNews } from '@/prisma/seed/content/exchange-news';
import { parkNews } from '@/prisma/seed/content/park-news';
import { recordSet } from '@/prisma/seed/record-seed';

/** Dated items written from sources of grade A or B, the latest first. */
export const newsRecords = recordSet(
  news,
  [...parkNews, ...exchangeNews].toSorted((one, other) => other.happenedOn.localeCompare(one.happenedOn)),
);
