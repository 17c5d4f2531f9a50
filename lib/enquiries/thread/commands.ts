import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor, Visitor } from '@/lib/auth/actor';
import { hashText } from '@/lib/crypto';
import { transaction } from '@/lib/db';
import { listPeopleToTell } from '@/lib/enquiries/desk/people';
import { eventBy, lockEnquiry, moveEnquiry } from '@/lib/enquiries/move';
import { answerDueAt } from '@/lib/enquiries/rules';
import { canMove, enquiryMoves } from '@/lib/enquiries/states';
import { readTopic, topics } from '@/lib/enquiries/topics';
import type { Locale } from '@/lib/i18n/locales';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { notify } from '@/lib/notifications/notify';
import { consumeLimit } from '@/lib/rate-limits';
import type { Prisma } from '@/prisma/generated/client';

/** Who may speak as the sender of an enquiry: the account that asked it, or whoever holds the mailed link. */
export type Sender = { actor: Actor; number: string } | { visitor: Visitor; secret: string };

function askedBy(sender: Sender): Prisma.EnquiryWhereInput {
  return 'secret' in sender
    ? { tokenHash: hashText(sender.secret) }
    : { number: sender.number, userId: sender.actor.userId };
}

const actorOf = (sender: Sender) => ('secret' in sender ? { ...sender.visitor, userId: null } : sender.actor);

/**
 * The sender writes again. After an answer or the end that opens the enquiry anew, with a new promised date; while
 * it is open the text is added and the date stays. The owner, or whoever answers, is told.
 */
export async function replyAsSender(
  sender: Sender,
  { text, locale, now }: { text: string; locale: Locale; now: Date },
): Promise<void> {
  const by = actorOf(sender);
  await consumeLimit('enquiry-reply', 'secret' in sender ? sender.secret : `${by.userId} ${sender.number}`);
  await transaction(async (tx) => {
    const enquiry = await lockEnquiry(tx, askedBy(sender));
    const event = { actorId: by.userId, bySender: true, now };
    const topic = readTopic(enquiry.topic);
    const reopens = canMove('reply', enquiry.state);
    const dueAt = reopens ? answerDueAt(topic, now) : enquiry.dueAt;
    const { id: messageId } = await tx.enquiryMessage.create({
      data: { enquiryId: enquiry.id, fromSender: true, authorId: by.userId, text, locale, at: now },
      select: { id: true },
    });
    if (reopens) {
      await moveEnquiry(tx, enquiry, 'reply', { by: event, change: { dueAt, answeredAt: null, closedAt: null } });
    } else {
      await tx.enquiry.update({ where: { id: enquiry.id }, data: { revision: { increment: 1 } } });
      await tx.enquiryEvent.create({ data: { enquiryId: enquiry.id, kind: 'REPLIED', ...eventBy(event), dueAt } });
    }
    await recordAudit(tx, by, {
      action: 'enquiry.reply',
      recordType: 'Enquiry',
      recordId: enquiry.id,
      before: { state: enquiry.state },
      after: { state: reopens ? enquiryMoves.reply.to : enquiry.state, message: messageId },
    });
    const { number } = enquiry;
    const told = { number, topic: makeLocalizedText(topics[topic].label), due: dueAt.toISOString() };
    for (const person of await listPeopleToTell(tx, enquiry)) {
      await notify(tx, person, { kind: 'enquiryReplied', data: told, link: `/admin/enquiries/${number}` });
    }
  });
}

/** The sender needs nothing more. A second time changes nothing. */
export async function closeAsSender(sender: Sender, { now }: { now: Date }): Promise<void> {
  const by = actorOf(sender);
  await transaction(async (tx) => {
    const enquiry = await lockEnquiry(tx, askedBy(sender));
    if (!canMove('close', enquiry.state)) return;
    const event = { actorId: by.userId, bySender: true, now };
    await moveEnquiry(tx, enquiry, 'close', { by: event, change: { closedAt: now } });
    await recordAudit(tx, by, {
      action: 'enquiry.close',
      recordType: 'Enquiry',
      recordId: enquiry.id,
      before: { state: enquiry.state },
      after: { state: enquiryMoves.close.to },
    });
  });
}

/** The mailed link has been opened: the address is right, and officials may know. Written once. */
export async function confirmAddress(visitor: Visitor, { secret, now }: { secret: string; now: Date }): Promise<void> {
  await transaction(async (tx) => {
    const [confirmed] = await tx.enquiry.updateManyAndReturn({
      where: { tokenHash: hashText(secret), emailConfirmedAt: null },
      data: { emailConfirmedAt: now },
      select: { id: true },
    });
    if (!confirmed) return;
    const by = { ...visitor, userId: null };
    await recordAudit(tx, by, { action: 'enquiry.confirmAddress', recordType: 'Enquiry', recordId: confirmed.id });
  });
}
