import 'server-only';
import { type Change, difference } from '@/lib/audit/difference';
import type { AuditSearch } from '@/lib/audit/schema';
import { type Actor, requireAdministrator } from '@/lib/auth/actor';
import { fromLocalInput } from '@/lib/dates';
import { db } from '@/lib/db';
import { isUuid } from '@/lib/ids';
import { holding } from '@/lib/search-words';
import type { Prisma } from '@/prisma/generated/client';

const perPage = 50;
const mostPeople = 200;
const dayMilliseconds = 86_400_000;

export type ListedEvent = {
  id: string;
  at: Date;
  /** null = the system itself */
  person: { id: string; name: string; email: string } | null;
  action: string;
  recordType: string;
  recordId: string;
  changes: Change[];
  ip: string | null;
  requestId: string | null;
  /** number of the seal that covers it */
  seal: number | null;
};

/** Audit rows that fit the search, the newest first; `next` leads to older ones. Administrators only. */
export async function listAuditEvents(
  actor: Actor,
  search: AuditSearch,
): Promise<{ events: ListedEvent[]; next: string | null }> {
  requireAdministrator(actor);
  const rows = await db().auditEvent.findMany({
    where: await matching(search),
    orderBy: { id: 'desc' },
    take: perPage + 1,
    include: { sealed: { select: { sealNumber: true } } },
  });
  const shown = rows.slice(0, perPage);
  const ids = [...new Set(shown.flatMap(({ actorId }) => actorId ?? []))];
  const people = await db().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true },
  });
  const events = shown.map(
    ({ id, at, actorId, action, recordType, recordId, before, after, ip, requestId, sealed }) => ({
      id: id.toString(),
      at,
      // An account that is gone is still told apart by its id.
      person: actorId
        ? (people.find((person) => person.id === actorId) ?? { id: actorId, name: actorId, email: '' })
        : null,
      ...{ action, recordType, recordId, ip, requestId },
      changes: difference(before, after),
      seal: sealed?.sealNumber ?? null,
    }),
  );
  return { events, next: rows.length > perPage ? (shown.at(-1)?.id.toString() ?? null) : null };
}

/** The last seal, for comparison with one noted elsewhere; null when nothing has been sealed. */
export async function findLastSeal(actor: Actor): Promise<{ number: number; hash: string; createdAt: Date } | null> {
  requireAdministrator(actor);
  return db().auditSeal.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, hash: true, createdAt: true },
  });
}

async function matching(search: AuditSearch): Promise<Prisma.AuditEventWhereInput> {
  const from = fromLocalInput(`${search.from}T00:00`);
  const to = fromLocalInput(`${search.to}T00:00`);
  return {
    ...(await byPerson(search.person)),
    ...(search.action ? { action: { startsWith: search.action, mode: 'insensitive' } } : {}),
    ...(search.recordType ? { recordType: { equals: search.recordType, mode: 'insensitive' } } : {}),
    ...(search.recordId ? { recordId: search.recordId } : {}),
    ...(search.before === null ? {} : { id: { lt: search.before } }),
    at: { ...(from ? { gte: from } : {}), ...(to ? { lt: new Date(to.getTime() + dayMilliseconds) } : {}) },
  };
}

async function byPerson(words: string): Promise<Prisma.AuditEventWhereInput> {
  if (!words) return {};
  if (words.toLowerCase() === 'system') return { actorId: null };
  if (isUuid(words)) return { actorId: words };
  const contains = holding(words);
  const people = await db().user.findMany({
    where: { OR: [{ name: contains }, { email: contains }] },
    select: { id: true },
    take: mostPeople,
  });
  return { actorId: { in: people.map(({ id }) => id) } };
}
