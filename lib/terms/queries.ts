import 'server-only';
import { term } from '@/lib/library/kinds/term';
import { findPublishedRecord, listPublishedRecords, type PublishedRecord } from '@/lib/library/queries';
import { neighboursOf } from '@/lib/terms/rules';

export type PublishedTerm = PublishedRecord<typeof term>;

/** Every published term, in the order of the officials. */
export function listPublishedTerms(): Promise<PublishedTerm[]> {
  return listPublishedRecords(term);
}

/** A published term with those before and after it among the names of the reply; null when there is none. */
export async function findPublishedTerm(
  slug: string,
): Promise<{ term: PublishedTerm; previous: PublishedTerm | null; next: PublishedTerm | null } | null> {
  const [found, all] = await Promise.all([findPublishedRecord(term, slug), listPublishedTerms()]);
  return found && { term: found, ...neighboursOf(all, slug) };
}
