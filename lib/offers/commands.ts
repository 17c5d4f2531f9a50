import 'server-only';
import { type Movable, makeMove } from '@/lib/applications/moves';
import { asUuid } from '@/lib/applications/queries';
import type { Actor } from '@/lib/auth/actor';
import { lockCall } from '@/lib/calls/lock';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { fillPlaces, movableSelect, toMovable } from '@/lib/offers/places';

type Asked = { applicationId: string; now: Date };

/** Takes the place that was offered, until its time is over. */
export async function acceptOffer(actor: Actor, { applicationId, now }: Asked): Promise<void> {
  await answering(actor, applicationId, async (tx, { application }) => {
    await makeMove(tx, actor, application, { move: 'acceptOffer', now });
    await tx.offer.update({ where: { applicationId }, data: { answer: 'ACCEPTED', answeredAt: now } });
  });
}

/** Gives the place back; the next reserve is offered it in the same transaction. */
export async function declineOffer(actor: Actor, { applicationId, now }: Asked): Promise<void> {
  await answering(actor, applicationId, async (tx, { application, callId, quotaKey }) => {
    await makeMove(tx, actor, application, { move: 'declineOffer', now });
    await tx.offer.update({ where: { applicationId }, data: { answer: 'DECLINED', answeredAt: now } });
    await fillPlaces(tx, callId, { now, freedIn: quotaKey });
  });
}

type Offered = { application: Movable; callId: string; quotaKey: string | null };

/** One transaction over one's own offer, under the lock of its call. NOT_FOUND when it is not the actor's or there is none. */
async function answering(
  actor: Actor,
  applicationId: string,
  work: (tx: Transaction, offered: Offered) => Promise<void>,
): Promise<void> {
  await transaction(async (tx) => {
    const own = { id: asUuid(applicationId), applicantId: actor.userId, offer: { isNot: null } };
    const found = await tx.application.findFirst({ where: own, select: { callId: true } });
    if (!found) throw new AppError('NOT_FOUND');
    await lockCall(tx, { id: found.callId });
    const { call, outcome, ...application } = await tx.application.findFirstOrThrow({
      where: own,
      select: {
        ...movableSelect,
        call: { select: { title: true, procedure: true } },
        outcome: { select: { quotaKey: true } },
      },
    });
    // Whoever answered or let it lapse first has decided.
    if (application.state !== 'OFFERED') throw new AppError('OFFER_OVER');
    await work(tx, {
      application: toMovable(application, { procedure: call.procedure, title: readLocalizedText(call.title) }),
      callId: found.callId,
      quotaKey: outcome?.quotaKey ?? null,
    });
  });
}
