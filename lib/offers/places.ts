import 'server-only';
import { type Movable, makeMove } from '@/lib/applications/moves';
import { systemActor } from '@/lib/auth/actor';
import { endOfDayAfter } from '@/lib/dates';
import type { Transaction } from '@/lib/db';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { takesPlace } from '@/lib/panels/load';
import { readQuotas } from '@/lib/panels/quotas';
import { procedures } from '@/lib/procedures/procedures';
import type { Prisma } from '@/prisma/generated/client';

/** What `makeMove` has to know of an application, for queries. */
export const movableSelect = {
  id: true,
  number: true,
  state: true,
  correctionDueAt: true,
  applicant: { select: { id: true, name: true, email: true, locale: true } },
  offer: { select: { expiresAt: true, answer: true } },
} satisfies Prisma.ApplicationSelect;

type FoundMovable = Prisma.ApplicationGetPayload<{ select: typeof movableSelect }>;

export function toMovable(application: FoundMovable, call: Movable['call']): Movable {
  return { ...application, call };
}

type Standing = { taken: number; granted: number; byQuota: Map<string | null, number> };

/** How many places of a released call are taken or offered, by quota, and how many the panel has given. */
async function countPlaces(tx: Transaction, callId: string): Promise<Standing> {
  const rows = await tx.$queryRaw<{ quotaKey: string | null; taken: number; granted: number }[]>`
    select o."quotaKey",
      count(*) filter (where a.state in ${takesPlace})::int as taken,
      count(*) filter (where o.choice = 'SELECT')::int as granted
    from "PanelOutcome" o join "Application" a on a.id = o."applicationId"
    where o."callId" = ${callId}::uuid group by 1`;
  return {
    taken: rows.reduce((sum, row) => sum + row.taken, 0),
    granted: rows.reduce((sum, row) => sum + row.granted, 0),
    byQuota: new Map(rows.map((row) => [row.quotaKey, row.taken])),
  };
}

/**
 * Gives each place that came free to the next reserve, and answers how many. The caller holds the lock of the call, so
 * that no place is given twice. Never more than the panel gave, nor than the call or a quota has. The next is the first
 * in line of the quota in which the place came free; when nobody is left there, the first of another with room.
 */
export async function fillPlaces(
  tx: Transaction,
  callId: string,
  { now, freedIn = null }: { now: Date; freedIn?: string | null },
): Promise<number> {
  const found = await tx.call.findUniqueOrThrow({
    where: { id: callId },
    select: { title: true, procedure: true, quota: true, quotas: true, offerDays: true, releasedAt: true },
  });
  if (!found.releasedAt) return 0;
  const call = { procedure: found.procedure, title: readLocalizedText(found.title) };
  const most = new Map<string | null, number>(readQuotas(found.quotas).map((quota) => [quota.key, quota.most]));
  const { taken, granted, byQuota } = await countPlaces(tx, callId);
  let free = Math.min(granted, found.quota ?? granted) - taken;
  if (free <= 0) return 0;
  // Who is just withdrawing is waited for.
  await tx.$queryRaw`select 1 from "Application" where "callId" = ${callId}::uuid and state = 'RESERVE' for update`;
  const reserves = await tx.application.findMany({
    where: { callId, state: 'RESERVE', outcome: { choice: 'RESERVE' } },
    orderBy: [{ outcome: { position: 'asc' } }, { number: 'asc' }],
    select: { ...movableSelect, outcome: { select: { quotaKey: true } } },
  });
  const hasRoom = (quota: string | null) => (byQuota.get(quota) ?? 0) < (most.get(quota) ?? Number.POSITIVE_INFINITY);
  const inOrder = [
    ...reserves.filter(({ outcome }) => outcome?.quotaKey === freedIn),
    ...reserves.filter(({ outcome }) => outcome?.quotaKey !== freedIn),
  ];
  let promoted = 0;
  for (const { outcome, ...application } of inOrder) {
    if (free <= 0) break;
    const quota = outcome?.quotaKey ?? null;
    if (!hasRoom(quota)) continue;
    await promote(tx, { ...toMovable(application, call), placesFree: free }, { now, offerDays: found.offerDays });
    byQuota.set(quota, (byQuota.get(quota) ?? 0) + 1);
    free -= 1;
    promoted += 1;
  }
  return promoted;
}

async function promote(tx: Transaction, application: Movable, { now, offerDays }: { now: Date; offerDays: number }) {
  const { locale } = application.applicant;
  const noteLocale = isLocale(locale) ? locale : defaultLocale;
  const note = (await translatorFor(noteLocale))('offers.promotedNote');
  const isOffer = procedures[application.call.procedure].moves.promote?.to === 'OFFERED';
  const expiresAt = endOfDayAfter(now, offerDays);
  await makeMove(tx, systemActor, isOffer ? { ...application, offer: { expiresAt, answer: null } } : application, {
    move: 'promote',
    now,
    note,
    noteLocale,
    change: { decidedAt: now },
  });
  if (isOffer)
    await tx.offer.create({ data: { applicationId: application.id, offeredAt: now, expiresAt, isPromoted: true } });
}
