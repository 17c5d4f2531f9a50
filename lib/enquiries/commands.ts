import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor, Visitor } from '@/lib/auth/actor';
import { hashText } from '@/lib/crypto';
import { db, type Transaction, transaction } from '@/lib/db';
import { listDeskPeople } from '@/lib/enquiries/desk/people';
import { hasOfficials } from '@/lib/enquiries/queries';
import { answerDueAt } from '@/lib/enquiries/rules';
import { screenForm } from '@/lib/enquiries/screening';
import { tellSender } from '@/lib/enquiries/tell';
import { type EnquiryTopic, topics } from '@/lib/enquiries/topics';
import type { Locale } from '@/lib/i18n/locales';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { notify } from '@/lib/notifications/notify';
import { isUniqueViolation } from '@/lib/prisma-errors';
import { consumeLimit } from '@/lib/rate-limits';

/** Who asks: a signed-in person, or anybody with a name and an address to answer to. */
export type Asker = { account: Actor } | { visitor: Visitor; name: string; email: string };

export type Question = {
  topic: EnquiryTopic;
  /** as `readAbout` has accepted it */
  about: string | null;
  locale: Locale;
  text: string;
  homepage: string;
  opened: string;
};

/**
 * Takes a question in: gives it a number, promises a date, tells the sender and those who answer. The same form sent
 * twice is one enquiry. Nothing in the answer depends on whether the address has an account.
 */
export async function askQuestion(
  asker: Asker,
  { question, now }: { question: Question; now: Date },
): Promise<{ number: string }> {
  screenForm(question, now);
  const sender = readAsker(asker);
  const { topic, about, text, opened } = question;
  const requestHash = hashText(JSON.stringify([opened, sender.userId ?? sender.email, topic, about, text]));
  const sent = await findSent(requestHash);
  if (sent) return sent;
  if (sender.by.ip) await consumeLimit('enquiry-address', sender.by.ip);
  await consumeLimit('enquiry', sender.userId ?? sender.email);
  try {
    return await transaction((tx) => openEnquiry(tx, sender, { ...question, requestHash, now }));
  } catch (error) {
    // Two clicks at once: the other one made it.
    const other = isUniqueViolation(error) ? await findSent(requestHash) : null;
    if (other) return other;
    throw error;
  }
}

function findSent(requestHash: string): Promise<{ number: string } | null> {
  return db().enquiry.findUnique({ where: { requestHash }, select: { number: true } });
}

type SenderRow = {
  by: Visitor & { userId: string | null };
  userId: string | null;
  name: string;
  email: string;
  user: { id: string; name: string; email: string; locale: string } | null;
};

function readAsker(asker: Asker): SenderRow {
  if ('visitor' in asker) {
    const { visitor, name, email } = asker;
    return { by: { ...visitor, userId: null }, userId: null, name, email, user: null };
  }
  const { userId, name, email, locale } = asker.account;
  return { by: asker.account, userId, name, email, user: { id: userId, name, email, locale } };
}

async function openEnquiry(
  tx: Transaction,
  sender: SenderRow,
  { topic, about, locale, text, requestHash, now }: Question & { requestHash: string; now: Date },
): Promise<{ number: string }> {
  const { by, userId, name, email, user } = sender;
  const { bureau, label } = topics[topic];
  const organisation = bureau && (await tx.organisation.findFirst({ where: { slug: bureau, ...hasOfficials } }));
  const organisationId = organisation ? organisation.id : null;
  const number = await nextNumber(tx, now);
  const dueAt = answerDueAt(topic, now);
  const { id } = await tx.enquiry.create({
    data: {
      ...{ number, topic, about, locale, name, email, userId, requestHash, dueAt, organisationId },
      createdAt: now,
      emailConfirmedAt: user ? now : null,
      messages: { create: { fromSender: true, authorId: userId, text, locale, at: now } },
      events: { create: { kind: 'RECEIVED', bySender: true, actorId: userId, dueAt, at: now } },
    },
    select: { id: true },
  });
  // What was written, and by whom, stays out of the audit: it is kept for ever.
  await recordAudit(tx, by, {
    action: 'enquiry.ask',
    recordType: 'Enquiry',
    recordId: id,
    after: { number, topic, about, organisationId, dueAt: dueAt.toISOString() },
  });
  const told = { topic: makeLocalizedText(label), due: dueAt.toISOString() };
  await tellSender(tx, { number, name, email, locale, user }, { kind: 'enquiryReceived', data: told });
  for (const person of await listDeskPeople(tx, organisationId)) {
    await notify(tx, person, {
      kind: 'enquiryNew',
      data: { number, ...told },
      link: `/admin/enquiries/${number}`,
    });
  }
  return { number };
}

/** The next number of the year in Tianjin and Hong Kong. The year's row is locked until the transaction ends: no gaps. */
async function nextNumber(tx: Transaction, now: Date): Promise<string> {
  const year = new Date(now.getTime() + 8 * 3_600_000).getUTCFullYear();
  const { lastNumber } = await tx.enquiryYear.upsert({
    where: { year },
    create: { year, lastNumber: 1 },
    update: { lastNumber: { increment: 1 } },
    select: { lastNumber: true },
  });
  return `E-${year}-${String(lastNumber).padStart(6, '0')}`;
}
