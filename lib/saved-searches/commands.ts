import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isUuid } from '@/lib/ids';
import { listPublishedOpportunities } from '@/lib/opportunities/queries';
import type { OpportunityFilter } from '@/lib/opportunities/schema';
import { matchesToTell } from '@/lib/saved-searches/rules';
import { mostSearches, type SavedSearchInput } from '@/lib/saved-searches/schema';
import type { AlertFrequency } from '@/prisma/generated/enums';

type One = { searchId: string };

/** Keeps a search. What matches now is known to its owner: only what comes later is told. */
export async function saveSearch(
  actor: Actor,
  { filter, input, now }: { filter: OpportunityFilter; input: SavedSearchInput; now: Date },
): Promise<string> {
  const matching = matchesToTell(filter, await listPublishedOpportunities(now), now);
  return transaction(async (tx) => {
    // Of two saves at once the second counts the first one's row.
    await tx.$queryRaw`select 1 from "User" where id = ${actor.userId}::uuid for update`;
    const count = await tx.savedSearch.count({ where: { ownerId: actor.userId } });
    if (count >= mostSearches) throw new AppError('TOO_MANY_SEARCHES', { params: { most: mostSearches } });
    const { id } = await tx.savedSearch.create({
      data: { ...input, ownerId: actor.userId, filter, knownIds: matching.map((opportunity) => opportunity.id) },
      select: { id: true },
    });
    await recordAudit(tx, actor, { ...about('save', id), after: { ...input, filter } });
    return id;
  });
}

export async function renameSearch(actor: Actor, { searchId, name }: One & { name: string }): Promise<void> {
  await transaction(async (tx) => {
    const before = await claimOwnSearch(tx, actor, searchId);
    await tx.savedSearch.update({ where: { id: searchId }, data: { name } });
    await recordAudit(tx, actor, { ...about('rename', searchId), before: { name: before.name }, after: { name } });
  });
}

/** How often one is told. What was not told meanwhile is told with the next mail. */
export async function changeFrequency(
  actor: Actor,
  { searchId, frequency }: One & { frequency: AlertFrequency },
): Promise<void> {
  await transaction(async (tx) => {
    const before = await claimOwnSearch(tx, actor, searchId);
    await tx.savedSearch.update({ where: { id: searchId }, data: { frequency } });
    await recordAudit(tx, actor, {
      ...about('changeFrequency', searchId),
      before: { frequency: before.frequency },
      after: { frequency },
    });
  });
}

export async function removeSearch(actor: Actor, { searchId }: One): Promise<void> {
  await transaction(async (tx) => {
    const before = await claimOwnSearch(tx, actor, searchId);
    await tx.savedSearch.delete({ where: { id: searchId } });
    await recordAudit(tx, actor, { ...about('remove', searchId), before });
  });
}

/** The search as it stands, locked until the end of the transaction. NOT_FOUND when it is not the actor's own. */
async function claimOwnSearch(tx: Transaction, actor: Actor, id: string) {
  if (!isUuid(id)) throw new AppError('NOT_FOUND');
  await tx.$queryRaw`select 1 from "SavedSearch" where id = ${id}::uuid for update`;
  const found = await tx.savedSearch.findFirst({
    where: { id, ownerId: actor.userId },
    select: { name: true, frequency: true, filter: true },
  });
  if (!found) throw new AppError('NOT_FOUND');
  return { ...found, filter: found.filter ?? {} };
}

function about(verb: string, recordId: string) {
  return { action: `savedSearch.${verb}`, recordType: 'SavedSearch', recordId };
}
