import 'server-only';
import { makeMove } from '@/lib/applications/moves';
import { systemActor } from '@/lib/auth/actor';
import { lockCall } from '@/lib/calls/lock';
import { db, transaction } from '@/lib/db';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { fillPlaces, movableSelect, toMovable } from '@/lib/offers/places';
import { takesPlace } from '@/lib/panels/load';

/**
 * Ends the offers whose time is over and gives each place that came free to the next reserve, call by call under its
 * lock. Answers how many lapsed and how many were promoted. A place that was given back in another way than by an
 * answer (a proposal that was withdrawn) is found here too.
 */
export async function settleOffers(now: Date): Promise<{ lapsed: number; promoted: number }> {
  const total = { lapsed: 0, promoted: 0 };
  const failures: unknown[] = [];
  for (const { callId } of await listCallsToSettle(now)) {
    try {
      const { lapsed, promoted } = await settleCall(callId, now);
      total.lapsed += lapsed;
      total.promoted += promoted;
    } catch (error) {
      // One call in trouble does not keep the places of the others.
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} calls could not be settled`);
  return total;
}

async function listCallsToSettle(now: Date): Promise<{ callId: string }[]> {
  return db().$queryRaw`
    select distinct a."callId" from "Offer" o join "Application" a on a.id = o."applicationId"
    where o.answer is null and o."expiresAt" < ${now} and a.state = 'OFFERED'
    union
    select c.id from "Call" c
    where c."releasedAt" is not null
      and exists (select 1 from "Application" a where a."callId" = c.id and a.state = 'RESERVE')
      and (select count(*) from "PanelOutcome" o where o."callId" = c.id and o.choice = 'SELECT')
        > (select count(*) from "Application" a where a."callId" = c.id and a.state in ${takesPlace})`;
}

async function settleCall(callId: string, now: Date): Promise<{ lapsed: number; promoted: number }> {
  return transaction(
    async (tx) => {
      await lockCall(tx, { id: callId });
      const over = await tx.application.findMany({
        where: { callId, state: 'OFFERED', offer: { answer: null, expiresAt: { lt: now } } },
        orderBy: { number: 'asc' },
        select: {
          ...movableSelect,
          call: { select: { title: true, procedure: true } },
          outcome: { select: { quotaKey: true } },
        },
      });
      let promoted = 0;
      for (const { call, outcome, ...application } of over) {
        const movable = toMovable(application, { ...call, title: readLocalizedText(call.title) });
        await makeMove(tx, systemActor, movable, { move: 'lapse', now });
        await tx.offer.update({
          where: { applicationId: application.id },
          data: { answer: 'LAPSED', answeredAt: now },
        });
        promoted += await fillPlaces(tx, callId, { now, freedIn: outcome?.quotaKey ?? null });
      }
      promoted += await fillPlaces(tx, callId, { now });
      return { lapsed: over.length, promoted };
    },
    { seconds: 120 },
  );
}
