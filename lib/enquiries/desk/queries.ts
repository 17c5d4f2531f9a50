import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { listDeskPeople } from '@/lib/enquiries/desk/people';
import type { QueueFilter, QueuePart, QueueSort } from '@/lib/enquiries/desk/queue';
import { findPublishedPage } from '@/lib/enquiries/queries';
import { dealtWithBy, writesFor } from '@/lib/enquiries/rules';
import { enquiryStates, openStates } from '@/lib/enquiries/states';
import { readTopic } from '@/lib/enquiries/topics';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { holding } from '@/lib/search-words';
import type { Prisma } from '@/prisma/generated/client';
import type { EnquiryState } from '@/prisma/generated/enums';

export const queuePageSize = 25;

/** One page of the enquiries that the actor deals with, how many there are, and how many in each state and part. */
export async function listEnquiriesToDealWith(actor: Actor, filter: QueueFilter, now: Date) {
  const scope = dealtWithBy(actor);
  const found = [scope, matching(filter)];
  const part = filter.part ? [partOf(filter.part, actor, now)] : [];
  const where = { AND: [...found, ...part, inState(filter)] };
  const [rows, total, byState, mine, overdue, unassigned] = await Promise.all([
    db().enquiry.findMany({
      where,
      orderBy: orderOf(filter.sort),
      skip: (filter.page - 1) * queuePageSize,
      take: queuePageSize,
      select: {
        number: true,
        topic: true,
        about: true,
        name: true,
        email: true,
        state: true,
        dueAt: true,
        createdAt: true,
        owner: { select: { name: true } },
        user: { select: { isSample: true } },
        messages: { orderBy: [{ at: 'asc' }, { id: 'asc' }], take: 1, select: { text: true, locale: true } },
      },
    }),
    db().enquiry.count({ where }),
    db().enquiry.groupBy({ by: ['state'], where: { AND: [...found, ...part] }, _count: true }),
    ...(['mine', 'overdue', 'unassigned'] as const).map((name) =>
      db().enquiry.count({ where: { AND: [...found, partOf(name, actor, now)] } }),
    ),
  ]);
  const states = Object.fromEntries(enquiryStates.map((state) => [state, 0])) as Record<EnquiryState, number>;
  for (const { state, _count } of byState) states[state] = _count;
  return {
    total,
    pages: Math.max(1, Math.ceil(total / queuePageSize)),
    states,
    parts: { mine: mine ?? 0, overdue: overdue ?? 0, unassigned: unassigned ?? 0 } satisfies Record<QueuePart, number>,
    rows: rows.map(({ messages, ...row }) => ({ ...row, topic: readTopic(row.topic), question: messages[0] })),
  };
}
export type QueueRow = Awaited<ReturnType<typeof listEnquiriesToDealWith>>['rows'][number];

function matching({ topic, search }: QueueFilter): Prisma.EnquiryWhereInput {
  const contains = holding(search);
  return {
    ...(topic ? { topic } : {}),
    ...(search
      ? {
          OR: [
            { number: contains },
            { name: contains },
            { email: contains },
            { about: contains },
            { messages: { some: { text: contains } } },
          ],
        }
      : {}),
  };
}

function inState({ state }: QueueFilter): Prisma.EnquiryWhereInput {
  if (state === 'ALL') return {};
  return { state: state === 'OPEN' ? { in: [...openStates] } : state };
}

function partOf(part: QueuePart, actor: Actor, now: Date): Prisma.EnquiryWhereInput {
  const open = { state: { in: [...openStates] } };
  if (part === 'mine') return { ...open, ownerId: actor.userId };
  return part === 'overdue' ? { ...open, dueAt: { lt: now } } : { ...open, ownerId: null };
}

function orderOf(sort: QueueSort): Prisma.EnquiryOrderByWithRelationInput[] {
  const order = sort.startsWith('-') ? 'desc' : 'asc';
  const column = { due: 'dueAt', received: 'createdAt', number: 'number' } as const;
  const by = sort.replace('-', '') as keyof typeof column;
  // The id decides between equals, so that no row stands on two pages.
  return [{ [column[by]]: order }, { id: order }];
}

/** One enquiry as those who answer see it, notes and all. NOT_FOUND when it is another bureau's. */
export async function getEnquiryToDealWith(actor: Actor, number: string) {
  const found = await db().enquiry.findFirst({
    where: { number, ...dealtWithBy(actor) },
    select: {
      number: true,
      topic: true,
      about: true,
      locale: true,
      name: true,
      email: true,
      emailConfirmedAt: true,
      state: true,
      dueAt: true,
      createdAt: true,
      revision: true,
      organisationId: true,
      organisation: { select: { name: true } },
      owner: { select: { id: true, name: true } },
      user: { select: { email: true, locale: true, isSample: true } },
      messages: {
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          fromSender: true,
          isInternal: true,
          text: true,
          locale: true,
          at: true,
          author: { select: { name: true } },
          organisation: { select: { name: true } },
        },
      },
      events: {
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          kind: true,
          bySender: true,
          at: true,
          actor: { select: { name: true } },
          owner: { select: { name: true } },
        },
      },
    },
  });
  if (!found) throw new AppError('NOT_FOUND');
  const { organisation, organisationId, about, messages, ...enquiry } = found;
  const [page, desk] = await Promise.all([
    about ? findPublishedPage(about) : null,
    listDeskPeople(db(), organisationId),
  ]);
  const nameOf = (one: { name: unknown } | null) => one && readLocalizedText(one.name);
  return {
    ...enquiry,
    topic: readTopic(found.topic),
    page,
    bureau: nameOf(organisation),
    messages: messages.map((message) => ({ ...message, bureau: nameOf(message.organisation) })),
    /** who may be given it; whoever reads this may always take it */
    colleagues: desk.filter(({ id }) => id !== actor.userId).map(({ id, name }) => ({ id, name })),
    /** the actor writes in the name of this bureau; otherwise of those who run the portal */
    writesForBureau: writesFor(actor, found) !== null,
  };
}
export type EnquiryToDealWith = Awaited<ReturnType<typeof getEnquiryToDealWith>>;
