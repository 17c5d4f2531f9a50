import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { systemActor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { notify } from '@/lib/notifications/notify';
import { readFilter } from '@/lib/opportunities/filter';
import { listPublishedOpportunities } from '@/lib/opportunities/queries';
import type { Opportunity } from '@/lib/opportunities/schema';
import { alertWords } from '@/lib/saved-searches/alert-words';
import { isDue, newMatches } from '@/lib/saved-searches/rules';
import { unsubscribeToken } from '@/lib/saved-searches/unsubscribe';

const kept = {
  id: true,
  ownerId: true,
  name: true,
  filter: true,
  frequency: true,
  lastSentAt: true,
  knownIds: true,
} as const;
const switchedOn = { frequency: { not: 'OFF' }, owner: { disabledAt: null, emailVerifiedAt: { not: null } } } as const;
const inOrder = [{ createdAt: 'asc' }, { id: 'asc' }] as const;

/**
 * Mails every owner of saved searches what newly matches: one mail for all of a person's searches, none when there is
 * nothing new. Answers how many mails were queued. Throws after the last owner when some failed: the retry comes back
 * to those only, since the others know by then what they were told.
 */
export async function sendSearchAlerts(now: Date): Promise<number> {
  const all = await listPublishedOpportunities(now);
  const searches = await db().savedSearch.findMany({ where: switchedOn, orderBy: [...inOrder], select: kept });
  const owners = new Set(newsOf(searches, all, now).map(({ ownerId }) => ownerId));
  let sent = 0;
  const failures: unknown[] = [];
  for (const ownerId of owners) {
    try {
      if (await alertOwner(ownerId, all, now)) sent += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${owners.size} alerts failed`);
  return sent;
}

/** One owner's mail, and that they know now, in one transaction. A second worker waits for it and then finds nothing new. */
function alertOwner(ownerId: string, all: Opportunity[], now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "SavedSearch" where "ownerId" = ${ownerId}::uuid order by id for update`;
    const searches = await tx.savedSearch.findMany({
      where: { ...switchedOn, ownerId },
      orderBy: [...inOrder],
      select: kept,
    });
    const news = newsOf(searches, all, now);
    if (news.length === 0) return false;
    for (const { id, knownIds, matching } of news) {
      const known = [...knownIds, ...matching.map((opportunity) => opportunity.id)];
      await tx.savedSearch.update({ where: { id }, data: { knownIds: known, lastSentAt: now } });
    }
    const owner = await tx.user.findUniqueOrThrow({
      where: { id: ownerId },
      select: { id: true, email: true, name: true, locale: true },
    });
    const { count, list } = await alertWords(news, now);
    await notify(tx, owner, {
      kind: 'newOpportunities',
      data: { name: owner.name, count: String(count), list },
      link: '/my/searches',
      unsubscribe: unsubscribeToken(ownerId),
    });
    await recordAudit(tx, systemActor, {
      action: 'savedSearch.alert',
      recordType: 'User',
      recordId: ownerId,
      after: { searches: news.map(({ id, matching }) => ({ id, opportunities: matching.map((one) => one.id) })) },
    });
    return true;
  });
}

type Kept = { ownerId: string; filter: unknown; knownIds: string[] } & Parameters<typeof isDue>[0];

/** The searches that are due and have something new, with it. */
function newsOf<Search extends Kept>(searches: Search[], all: Opportunity[], now: Date) {
  return searches
    .filter((search) => isDue(search, now))
    .map((search) => ({ ...search, matching: newMatches({ ...search, filter: readFilter(search.filter) }, all, now) }))
    .filter(({ matching }) => matching.length > 0);
}
