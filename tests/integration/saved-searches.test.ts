import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import type { OpportunityFilter } from '@/lib/opportunities/schema';
import { changeFrequency, removeSearch, renameSearch, saveSearch } from '@/lib/saved-searches/commands';
import { countMySearches, listMySearches } from '@/lib/saved-searches/queries';
import { mostSearches } from '@/lib/saved-searches/schema';
import { findSubscriptions, unsubscribe, unsubscribeToken } from '@/lib/saved-searches/unsubscribe';
import { countStatements } from '@/tests/support/count-statements';
import { makeCall, makeClosedCall, makeProgramme } from '@/tests/support/makers/calls';
import { makeFilter } from '@/tests/support/makers/opportunities';
import { makeApplicant } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const now = new Date();
const visitor = { ip: '192.0.2.9', requestId: 'request' };
const input = { name: 'Ports', frequency: 'DAILY' } as const;
const ports = makeFilter({ fields: ['PORT'] });

const save = (actor: Actor, given: { filter?: OpportunityFilter; frequency?: 'DAILY' | 'WEEKLY' | 'OFF' } = {}) =>
  saveSearch(actor, {
    filter: given.filter ?? ports,
    input: { ...input, frequency: given.frequency ?? 'DAILY' },
    now,
  });
const rowOf = (id: string) => db().savedSearch.findUniqueOrThrow({ where: { id } });
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

beforeEach(async () => {
  await db().programme.updateMany({ data: { publishedAt: null } });
});

describe('Saving a search', () => {
  test('keeps the filter, and what matches now as known, without what has closed', async () => {
    const programme = await makeProgramme({ fields: ['PORT', 'YOUTH'] });
    const open = await makeCall({ programmeId: programme.id });
    await makeClosedCall({ programmeId: programme.id });
    await makeProgramme({ fields: ['YOUTH'] });
    const actor = await makeApplicant();
    const id = await save(actor);
    expect(await rowOf(id)).toMatchObject({
      ownerId: actor.userId,
      name: 'Ports',
      filter: ports,
      frequency: 'DAILY',
      knownIds: [`call:${open.code}`],
      lastSentAt: null,
    });
    expect(await auditOf(id)).toMatchObject([
      {
        action: 'savedSearch.save',
        recordType: 'SavedSearch',
        actorId: actor.userId,
        after: { ...input, filter: ports },
      },
    ]);
  });

  test('is possible twenty times, also when two come at once', async () => {
    const actor = await makeApplicant();
    for (let made = 0; made < mostSearches - 1; made += 1) await save(actor);
    const results = await Promise.allSettled([save(actor), save(actor), save(actor)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toEqual(refused('TOO_MANY_SEARCHES'));
    expect(await countMySearches(actor)).toBe(mostSearches);
    await save(await makeApplicant());
  });
});

describe("One's own searches", () => {
  test('are listed the newest first, with what matches now, in a constant number of SQL statements', async () => {
    await makeCall({ programmeId: (await makeProgramme({ fields: ['PORT'] })).id });
    const actor = await makeApplicant();
    await save(actor);
    const one = await countStatements(() => listMySearches(actor, now));
    await save(actor, { filter: makeFilter({ fields: ['SPORTS'] }), frequency: 'OFF' });
    await save(await makeApplicant());
    expect(await countStatements(() => listMySearches(actor, now))).toBe(one);
    expect(await listMySearches(actor, now)).toMatchObject([
      { name: 'Ports', filter: makeFilter({ fields: ['SPORTS'] }), frequency: 'OFF', count: 0 },
      { name: 'Ports', filter: ports, frequency: 'DAILY', count: 1 },
    ]);
  });

  test('are renamed, mailed more or less often, and removed; the audit keeps what was', async () => {
    const actor = await makeApplicant();
    const searchId = await save(actor);
    await renameSearch(actor, { searchId, name: 'Harbours' });
    await changeFrequency(actor, { searchId, frequency: 'WEEKLY' });
    expect(await rowOf(searchId)).toMatchObject({ name: 'Harbours', frequency: 'WEEKLY', filter: ports });
    await removeSearch(actor, { searchId });
    expect(await db().savedSearch.count({ where: { id: searchId } })).toBe(0);
    expect((await auditOf(searchId)).slice(1)).toMatchObject([
      { action: 'savedSearch.rename', before: { name: 'Ports' }, after: { name: 'Harbours' } },
      { action: 'savedSearch.changeFrequency', before: { frequency: 'DAILY' }, after: { frequency: 'WEEKLY' } },
      { action: 'savedSearch.remove', before: { name: 'Harbours', frequency: 'WEEKLY', filter: ports } },
    ]);
  });

  test('of somebody else are not found, and stay as they are', async () => {
    const [owner, stranger] = [await makeApplicant(), await makeApplicant()];
    const searchId = await save(owner);
    const before = await rowOf(searchId);
    await expect(renameSearch(stranger, { searchId, name: 'x' })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(changeFrequency(stranger, { searchId, frequency: 'OFF' })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(removeSearch(stranger, { searchId })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(removeSearch(owner, { searchId: 'none' })).rejects.toEqual(refused('NOT_FOUND'));
    expect(await rowOf(searchId)).toEqual(before);
    expect(await listMySearches(stranger, now)).toEqual([]);
    expect(await auditOf(searchId)).toHaveLength(1);
  });
});

describe('The link that ends the mails', () => {
  test('switches off all searches of its owner, of nobody else, without signing in, and once', async () => {
    const [owner, other] = [await makeApplicant(), await makeApplicant()];
    const own = [
      await save(owner),
      await save(owner, { frequency: 'WEEKLY' }),
      await save(owner, { frequency: 'OFF' }),
    ];
    const others = await save(other);
    const token = unsubscribeToken(owner.userId);
    expect(await findSubscriptions(token)).toEqual({ searches: 2 });
    await unsubscribe(visitor, token);
    await unsubscribe(visitor, token);
    for (const id of own) expect(await rowOf(id)).toMatchObject({ frequency: 'OFF' });
    expect(await rowOf(others)).toMatchObject({ frequency: 'DAILY' });
    expect(await findSubscriptions(token)).toEqual({ searches: 0 });
    const audit = await db().auditEvent.findMany({
      where: { action: 'savedSearch.unsubscribe', recordId: owner.userId },
    });
    expect(audit).toEqual([expect.objectContaining({ actorId: owner.userId, ip: visitor.ip, after: { count: 2 } })]);
  });

  test('cannot be made up for somebody else', async () => {
    const [owner, other] = [await makeApplicant(), await makeApplicant()];
    const id = await save(owner);
    const [, signature] = unsubscribeToken(other.userId).split('.');
    for (const token of ['', '.', 'x', owner.userId, `${owner.userId}.`, `${owner.userId}.${signature}`]) {
      await expect(unsubscribe(visitor, token)).rejects.toEqual(refused('LINK_INVALID'));
      expect(await findSubscriptions(token)).toBeNull();
    }
    expect(await rowOf(id)).toMatchObject({ frequency: 'DAILY' });
  });
});
