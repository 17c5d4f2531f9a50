import 'server-only';
import type { Transaction } from '@/lib/db';
import { canMove, type EnquiryMove, enquiryMoves } from '@/lib/enquiries/states';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/prisma/generated/client';

const locked = {
  id: true,
  number: true,
  topic: true,
  name: true,
  email: true,
  locale: true,
  emailConfirmedAt: true,
  state: true,
  dueAt: true,
  revision: true,
  ownerId: true,
  organisationId: true,
  user: { select: { id: true, name: true, email: true, locale: true } },
} as const satisfies Prisma.EnquirySelect;
export type LockedEnquiry = Prisma.EnquiryGetPayload<{ select: typeof locked }>;

/** Locks the one enquiry that `where` names until the transaction ends. NOT_FOUND when there is none, or not in this scope. */
export async function lockEnquiry(tx: Transaction, where: Prisma.EnquiryWhereInput): Promise<LockedEnquiry> {
  const found = await tx.enquiry.findFirst({ where, select: { id: true } });
  if (!found) throw new AppError('NOT_FOUND');
  await tx.$queryRaw`select 1 from "Enquiry" where id = ${found.id}::uuid for update`;
  return tx.enquiry.findUniqueOrThrow({ where: { id: found.id }, select: locked });
}

type By = { actorId: string | null; bySender: boolean; now: Date };

/** Takes a locked enquiry on, with the row of its history. CONFLICT when its state does not allow it any more. */
export async function moveEnquiry(
  tx: Transaction,
  enquiry: LockedEnquiry,
  move: EnquiryMove,
  { by, change = {} }: { by: By; change?: Omit<Prisma.EnquiryUncheckedUpdateInput, 'state' | 'revision'> },
): Promise<void> {
  if (!canMove(move, enquiry.state)) throw new AppError('CONFLICT');
  const { to, event } = enquiryMoves[move];
  const { dueAt } = await tx.enquiry.update({
    where: { id: enquiry.id },
    data: { ...change, state: to, revision: { increment: 1 } },
    select: { dueAt: true },
  });
  const ownerId = typeof change.ownerId === 'string' ? change.ownerId : null;
  await tx.enquiryEvent.create({
    data: { enquiryId: enquiry.id, kind: event, ...eventBy(by), ownerId: move === 'assign' ? ownerId : null, dueAt },
  });
}

/** Who did something and when, as a row of the history keeps it. */
export function eventBy({ actorId, bySender, now }: By): { actorId: string | null; bySender: boolean; at: Date } {
  return { actorId, bySender, at: now };
}
