import 'server-only';
import { news } from '@/lib/library/kinds/news';
import { listPublishedRecords, type PublishedRecord } from '@/lib/library/queries';
import { latestFirst } from '@/lib/news/rules';

export type NewsRecord = PublishedRecord<typeof news>;

/** Every published item, the latest first. */
export async function listPublishedNews(): Promise<NewsRecord[]> {
  return latestFirst(await listPublishedRecords(news));
}
