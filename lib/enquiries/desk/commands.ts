import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { listDeskPeople } from '@/lib/enquiries/desk/people';
import { eventBy, type LockedEnquiry, lockEnquiry, moveEnquiry } from '@/lib/enquiries/move';
import { answerDueAt, dealtWithBy, writesFor } from '@/lib/enquiries/rules';
import type { Written } from '@/lib/enquiries/schema';
import { enquiryMoves, isOpen } from '@/lib/enquiries/states';
import { senderLocale, tellSender } from '@/lib/enquiries/tell';
import { readTopic, topics } from '@/lib/enquiries/topics';
import { AppError } from '@/lib/errors';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { markedNote } from '@/lib/notifications/marked-note';
import { notify } from '@/lib/notifications/notify';
import type { EnquiryState } from '@/prisma/generated/enums';

/** `revision` is what the official has read: of two at once one wins, and the other is told by a CONFLICT. */
type Seen = { number: string; revision: number; now: Date };

/** Takes an enquiry, or gives it to a colleague of those who answer. The colleague is told. */
export async function assignEnquiry(actor: Actor, { ownerId, ...seen }: Seen & { ownerId: string }): Promise<void> {
  await transaction(async (tx) => {
    const enquiry = await lockSeen(tx, actor, seen);
    const desk = await listDeskPeople(tx, enquiry.organisationId);
    const owner = ownerId === actor.userId ? null : desk.find(({ id }) => id === ownerId);
    if (owner === undefined) throw new AppError('INVALID', { fields: { ownerId: 'CHOICE' } });
    await moveEnquiry(tx, enquiry, 'assign', { by: officially(actor, seen), change: { ownerId } });
    await auditMove(tx, actor, enquiry, { action: 'enquiry.assign', state: enquiryMoves.assign.to, ownerId });
    if (!owner) return;
    const { number, topic, dueAt } = enquiry;
    await notify(tx, owner, {
      kind: 'enquiryAssigned',
      data: {
        ...{ name: owner.name, number, by: actor.name, due: dueAt.toISOString() },
        topic: makeLocalizedText(topics[readTopic(topic)].label),
      },
      link: `/admin/enquiries/${number}`,
    });
  });
}

/** Answers, in the portal and by mail. One that nobody has taken belongs to whoever answers it. */
export async function answerEnquiry(actor: Actor, { written, ...seen }: Seen & { written: Written }): Promise<void> {
  await transaction(async (tx) => {
    const enquiry = await lockSeen(tx, actor, seen);
    const change = { answeredAt: seen.now, ownerId: enquiry.ownerId ?? actor.userId };
    await moveEnquiry(tx, enquiry, 'answer', { by: officially(actor, seen), change });
    const message = await writeMessage(tx, actor, enquiry, { ...written, isInternal: false, now: seen.now });
    await auditMove(tx, actor, enquiry, { action: 'enquiry.answer', state: enquiryMoves.answer.to, message });
    const text = await markedNote(written.text, written.textLocale, senderLocale(enquiry));
    await tellSender(tx, enquiry, { kind: 'enquiryAnswered', data: { text } });
  });
}

/** A note for colleagues, which the sender never sees. It changes nothing, so nobody can be faster. */
export async function noteEnquiry(
  actor: Actor,
  { number, text, now }: { number: string; text: string; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const enquiry = await lockEnquiry(tx, { number, ...dealtWithBy(actor) });
    const written = { text, textLocale: actor.locale, isInternal: true, now };
    const message = await writeMessage(tx, actor, enquiry, written);
    const { id: enquiryId, dueAt } = enquiry;
    const by = eventBy(officially(actor, { now }));
    await tx.enquiryEvent.create({ data: { enquiryId, kind: 'NOTED', ...by, dueAt } });
    await recordAudit(tx, actor, {
      action: 'enquiry.note',
      recordType: 'Enquiry',
      recordId: enquiryId,
      after: { message },
    });
  });
}

/** Closes an enquiry. One that was not answered needs the reason, which the sender reads in the portal and by mail. */
export async function closeEnquiry(actor: Actor, { written, ...seen }: Seen & { written: Written }): Promise<void> {
  await transaction(async (tx) => {
    const enquiry = await lockSeen(tx, actor, seen);
    if (written.text === '' && isOpen(enquiry.state)) {
      throw new AppError('INVALID', { fields: { reason: 'REQUIRED' } });
    }
    await moveEnquiry(tx, enquiry, 'close', { by: officially(actor, seen), change: { closedAt: seen.now } });
    const message =
      written.text === ''
        ? null
        : await writeMessage(tx, actor, enquiry, { ...written, isInternal: false, now: seen.now });
    await auditMove(tx, actor, enquiry, { action: 'enquiry.close', state: enquiryMoves.close.to, message });
    if (message === null) return;
    const text = await markedNote(written.text, written.textLocale, senderLocale(enquiry));
    await tellSender(tx, enquiry, { kind: 'enquiryClosed', data: { text } });
  });
}

/** Opens a closed enquiry again, with a new promised date, which the sender is told. */
export async function reopenEnquiry(actor: Actor, seen: Seen): Promise<void> {
  await transaction(async (tx) => {
    const enquiry = await lockSeen(tx, actor, seen);
    const dueAt = answerDueAt(readTopic(enquiry.topic), seen.now);
    const change = { dueAt, answeredAt: null, closedAt: null };
    await moveEnquiry(tx, enquiry, 'reopen', { by: officially(actor, seen), change });
    await auditMove(tx, actor, enquiry, { action: 'enquiry.reopen', state: enquiryMoves.reopen.to });
    await tellSender(tx, enquiry, { kind: 'enquiryReopened', data: { due: dueAt.toISOString() } });
  });
}

async function lockSeen(tx: Transaction, actor: Actor, { number, revision }: Seen): Promise<LockedEnquiry> {
  const enquiry = await lockEnquiry(tx, { number, ...dealtWithBy(actor) });
  if (enquiry.revision !== revision) throw new AppError('CONFLICT');
  return enquiry;
}

const officially = (actor: Actor, { now }: { now: Date }) => ({ actorId: actor.userId, bySender: false, now });

async function writeMessage(
  tx: Transaction,
  actor: Actor,
  enquiry: LockedEnquiry,
  { text, textLocale, isInternal, now }: Written & { isInternal: boolean; now: Date },
): Promise<string> {
  const { id } = await tx.enquiryMessage.create({
    data: {
      ...{ enquiryId: enquiry.id, fromSender: false, authorId: actor.userId, text, isInternal },
      organisationId: writesFor(actor, enquiry),
      locale: textLocale,
      at: now,
    },
    select: { id: true },
  });
  return id;
}

type Moved = { action: string; state: EnquiryState; ownerId?: string; message?: string | null };

// The text itself stays out: the audit is kept for ever.
async function auditMove(tx: Transaction, actor: Actor, enquiry: LockedEnquiry, moved: Moved): Promise<void> {
  const { action, state, ownerId, message } = moved;
  await recordAudit(tx, actor, {
    action,
    recordType: 'Enquiry',
    recordId: enquiry.id,
    before: { state: enquiry.state, ...(ownerId ? { ownerId: enquiry.ownerId } : {}) },
    after: { state, ...(ownerId ? { ownerId } : {}), ...(message ? { message } : {}) },
  });
}
