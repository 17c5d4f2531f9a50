import 'server-only';
import { type Movable, makeMove } from '@/lib/applications/moves';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { endOfDayAfter } from '@/lib/dates';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isLocale } from '@/lib/i18n/locales';
import { movableSelect, toMovable } from '@/lib/offers/places';
import { countChoices } from '@/lib/panels/commands';
import { moveOfChoice, releaseRefusals } from '@/lib/panels/decisions';
import { lockPanelCall, type PanelCall } from '@/lib/panels/load';
import { quotaOf } from '@/lib/panels/quotas';
import type { CloseReservesInput } from '@/lib/panels/schema';
import type { PanelChoice } from '@/prisma/generated/enums';

/** The decisions of a call that wait for its release, in the order of their receipt numbers; null = none made yet. */
export async function loadDecisions(client: Transaction, call: PanelCall) {
  const rows = await client.application.findMany({
    where: { callId: call.id, state: 'IN_REVIEW' },
    orderBy: { number: 'asc' },
    select: {
      ...movableSelect,
      hostId: true,
      answers: true,
      outcome: { select: { choice: true, position: true, note: true, noteLocale: true } },
    },
  });
  return rows.map(({ hostId, answers, outcome, ...application }) => ({
    application: toMovable(application, { procedure: call.procedure, title: call.title }),
    // The quotas may have changed since the panel decided.
    outcome: outcome && { ...outcome, quotaKey: quotaOf(call.quotas, { hostId, answers }) },
  }));
}
export type Decision = Awaited<ReturnType<typeof loadDecisions>>[number];

/** An application as it is told of a choice: one that is offered a place is told until when. */
export function asTold(
  application: Movable,
  { choice, call, now }: { choice: PanelChoice; call: PanelCall; now: Date },
) {
  const isOffer = moveOfChoice(call.procedure, choice) === 'offer';
  return isOffer
    ? { ...application, offer: { expiresAt: endOfDayAfter(now, call.offerDays), answer: null } }
    : application;
}

/**
 * Releases the decisions of a call, all at once and only once: every application is moved, every offer begins, every
 * letter is queued in one transaction. Answers the slug of the programme. Refused while an application in review is
 * undecided, while more are selected than there are places, and while the order of the reserves is open.
 */
export async function releaseDecisions(actor: Actor, { code, now }: { code: string; now: Date }): Promise<string> {
  return transaction(
    async (tx) => {
      const call = await lockPanelCall(tx, actor, code);
      if (call.releasedAt) throw new AppError('ALREADY_RELEASED');
      // Who is just withdrawing is waited for.
      await tx.$queryRaw`select 1 from "Application" where "callId" = ${call.id}::uuid and state = 'IN_REVIEW' for update`;
      const decisions = await loadDecisions(tx, call);
      const [refused] = releaseRefusals(
        decisions.map(({ outcome }) => outcome),
        { places: call.quota, quotas: call.quotas },
      );
      if (refused) throw new AppError(refused.code, { params: refused.params });
      await tx.call.update({ where: { id: call.id }, data: { releasedAt: now, revision: { increment: 1 } } });
      for (const decision of decisions) await releaseOne(tx, actor, decision, { call, now });
      await recordAudit(tx, actor, {
        action: 'panel.release',
        recordType: 'Call',
        recordId: call.id,
        after: countChoices(decisions.flatMap(({ outcome }) => outcome ?? [])),
      });
      return call.programme.slug;
    },
    { seconds: 300 },
  );
}

async function releaseOne(
  tx: Transaction,
  actor: Actor,
  { application, outcome }: Decision,
  { call, now }: { call: PanelCall; now: Date },
): Promise<void> {
  if (!outcome) return;
  const { choice, note, noteLocale, quotaKey } = outcome;
  const told = asTold(application, { choice, call, now });
  const applicationId = application.id;
  await tx.panelOutcome.update({ where: { applicationId }, data: { quotaKey } });
  await makeMove(tx, actor, told, {
    move: moveOfChoice(call.procedure, choice),
    now,
    note,
    noteLocale: isLocale(noteLocale) ? noteLocale : null,
    // Whether a reserve gets a place is still to be decided.
    change: choice === 'RESERVE' ? {} : { decidedAt: now },
  });
  if (told.offer && !application.offer)
    await tx.offer.create({ data: { applicationId, offeredAt: now, expiresAt: told.offer.expiresAt } });
}

/** Ends the reserve list of a released call: who is still on it is told that no place came free, and why. */
export async function closeReserves(
  actor: Actor,
  { code, input, now }: { code: string; input: CloseReservesInput; now: Date },
): Promise<number> {
  return transaction(
    async (tx) => {
      const call = await lockPanelCall(tx, actor, code);
      if (!call.releasedAt) throw new AppError('NOT_RELEASED');
      await tx.$queryRaw`select 1 from "Application" where "callId" = ${call.id}::uuid and state = 'RESERVE' for update`;
      const waiting = await tx.application.findMany({
        where: { callId: call.id, state: 'RESERVE' },
        orderBy: { number: 'asc' },
        select: movableSelect,
      });
      if (waiting.length === 0) throw new AppError('NOTHING_TO_RELEASE');
      for (const application of waiting) {
        const movable = toMovable(application, { procedure: call.procedure, title: call.title });
        await makeMove(tx, actor, movable, { move: 'notSelect', now, ...input, change: { decidedAt: now } });
      }
      await recordAudit(tx, actor, {
        action: 'panel.closeReserves',
        recordType: 'Call',
        recordId: call.id,
        after: { count: waiting.length },
      });
      return waiting.length;
    },
    { seconds: 300 },
  );
}
