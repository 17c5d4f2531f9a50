import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { readFilter } from '@/lib/opportunities/filter';
import { listPublishedOpportunities } from '@/lib/opportunities/queries';
import { findOpportunities } from '@/lib/opportunities/rules';

/** One's own saved searches, the newest first, each with how many opportunities match now. */
export async function listMySearches(actor: Actor, now: Date) {
  const [searches, all] = await Promise.all([
    db().savedSearch.findMany({
      where: { ownerId: actor.userId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true, name: true, filter: true, frequency: true, lastSentAt: true, createdAt: true },
    }),
    listPublishedOpportunities(now),
  ]);
  return searches.map((search) => {
    const filter = readFilter(search.filter);
    return { ...search, filter, count: findOpportunities(all, filter, now).found.length };
  });
}

export type MySearch = Awaited<ReturnType<typeof listMySearches>>[number];

/** How many searches one keeps. */
export function countMySearches(actor: Actor): Promise<number> {
  return db().savedSearch.count({ where: { ownerId: actor.userId } });
}
