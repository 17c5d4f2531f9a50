import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { hashText, openText, sealText } from '@/lib/crypto';
import { db } from '@/lib/db';
import { type EnquiryTopic, readTopic, topicKeys, topics } from '@/lib/enquiries/topics';
import { AppError } from '@/lib/errors';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { listPublishedReferences, type RecordReference } from '@/lib/library/queries';
import { recordAtPath } from '@/lib/library/record-at-path';
import type { Prisma } from '@/prisma/generated/client';

const receiptMilliseconds = 86_400_000;

/** The topics with whose officials answer now: those of a bureau that has some here; null = those who run the portal. */
export async function listPublishedTopics(): Promise<{ topic: EnquiryTopic; answeredBy: LocalizedText | null }[]> {
  const slugs = topicKeys.flatMap((topic) => topics[topic].bureau ?? []);
  const bureaux = await db().organisation.findMany({
    where: { slug: { in: slugs }, ...hasOfficials },
    select: { slug: true, name: true },
  });
  const names = new Map(bureaux.map(({ slug, name }) => [slug, readLocalizedText(name)]));
  return topicKeys.map((topic) => ({ topic, answeredBy: names.get(topics[topic].bureau ?? '') ?? null }));
}

/** For an organisation: somebody of it works on this portal. */
export const hasOfficials = {
  roleGrants: { some: { role: 'OFFICIAL', revokedAt: null, user: { disabledAt: null } } },
} as const satisfies Prisma.OrganisationWhereInput;

/** What a question is about, with the name of the record that its address leads to, if it is one that is published. */
export type AboutPage = { path: string; record: RecordReference | null };

/** The page at a path that `readAbout` has accepted. */
export async function findPublishedPage(path: string): Promise<AboutPage> {
  const record = recordAtPath(path);
  const [found] = record ? await listPublishedReferences([`${record.kind}:${record.slug}`]) : [];
  return { path, record: found ?? null };
}

const shownToSender = {
  number: true,
  topic: true,
  about: true,
  name: true,
  email: true,
  emailConfirmedAt: true,
  state: true,
  dueAt: true,
  createdAt: true,
  organisation: { select: { name: true } },
  messages: {
    where: { isInternal: false },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      fromSender: true,
      text: true,
      locale: true,
      at: true,
      organisation: { select: { name: true } },
    },
  },
} as const satisfies Prisma.EnquirySelect;

/** A visitor's own enquiry, by the secret of the link that was mailed to them. NOT_FOUND when it opens none. */
export async function getEnquiryBySecret(secret: string) {
  const found = await db().enquiry.findUnique({ where: { tokenHash: hashText(secret) }, select: shownToSender });
  if (!found) throw new AppError('NOT_FOUND');
  return asShown(found);
}
export type SenderEnquiry = Awaited<ReturnType<typeof getEnquiryBySecret>>;

/** One's own enquiry. NOT_FOUND when another account, or none, asked it. */
export async function getMyEnquiry(actor: Actor, number: string): Promise<SenderEnquiry> {
  const found = await db().enquiry.findFirst({ where: { number, userId: actor.userId }, select: shownToSender });
  if (!found) throw new AppError('NOT_FOUND');
  return asShown(found);
}

function asShown(found: Prisma.EnquiryGetPayload<{ select: typeof shownToSender }>) {
  const nameOf = (organisation: { name: unknown } | null) => organisation && readLocalizedText(organisation.name);
  return {
    ...found,
    topic: readTopic(found.topic),
    answeredBy: nameOf(found.organisation),
    messages: found.messages.map(({ organisation, ...message }) => ({ ...message, bureau: nameOf(organisation) })),
  };
}

/** One's own enquiries, the last asked first, page by page. */
export async function listMyEnquiries(actor: Actor, { page }: { page: number }) {
  const perPage = 20;
  const where = { userId: actor.userId };
  const [rows, total] = await Promise.all([
    db().enquiry.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * perPage,
      take: perPage,
      select: { number: true, topic: true, about: true, state: true, dueAt: true, createdAt: true },
    }),
    db().enquiry.count({ where }),
  ]);
  const enquiries = rows.map((row) => ({ ...row, topic: readTopic(row.topic) }));
  return { enquiries, total, pages: Math.max(1, Math.ceil(total / perPage)) };
}

/** How many of one's own enquiries have an answer that one has not replied to or closed. */
export async function countMyAnswers(actor: Actor): Promise<number> {
  return db().enquiry.count({ where: { userId: actor.userId, state: 'ANSWERED' } });
}

/** What opens the receipt of an enquiry for a day, to whoever has just sent it. */
export function sealReceipt(number: string, now: Date): string {
  return sealText(JSON.stringify({ number, until: now.getTime() + receiptMilliseconds }));
}

/** The enquiry of a receipt; null when it is none, or a day has passed. */
export async function findReceipt(sealed: string, now: Date) {
  const number = readReceipt(sealed, now);
  if (number === null) return null;
  const found = await db().enquiry.findUnique({
    where: { number },
    select: {
      number: true,
      topic: true,
      dueAt: true,
      email: true,
      userId: true,
      organisation: { select: { name: true } },
    },
  });
  return (
    found && {
      number: found.number,
      topic: readTopic(found.topic),
      dueAt: found.dueAt,
      email: found.email,
      byAccount: found.userId !== null,
      answeredBy: found.organisation && readLocalizedText(found.organisation.name),
    }
  );
}

function readReceipt(sealed: string, now: Date): string | null {
  try {
    const { number, until } = JSON.parse(openText(sealed)) as { number: string; until: number };
    return until > now.getTime() ? number : null;
  } catch {
    return null;
  }
}
