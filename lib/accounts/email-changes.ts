import 'server-only';
import { refuseField } from '@/lib/accounts/password-rules';
import { provePresentPassword } from '@/lib/accounts/profile';
import { voidTokens } from '@/lib/accounts/tokens';
import { recordAudit } from '@/lib/audit/record';
import type { Actor, Visitor } from '@/lib/auth/actor';
import { hashText, makeSecret } from '@/lib/crypto';
import { db, type Transaction, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { sendMail } from '@/lib/notifications/notify';
import { isUniqueViolation } from '@/lib/prisma-errors';
import { consumeLimit } from '@/lib/rate-limits';
import { routes } from '@/lib/routes';

const lifetimeMilliseconds = 24 * 3_600_000;

/** A change that still waits for one or both addresses. */
export type PendingEmailChange = {
  newEmail: string;
  oldConfirmedAt: Date | null;
  newConfirmedAt: Date | null;
  expiresAt: Date;
};

const pending = (now: Date) => ({ doneAt: null, cancelledAt: null, expiresAt: { gt: now } });

/** The change of one's e-mail that is under way, if there is one. */
export function findEmailChange(actor: Actor): Promise<PendingEmailChange | null> {
  return db().emailChange.findFirst({
    where: { userId: actor.userId, ...pending(new Date()) },
    orderBy: { createdAt: 'desc' },
    select: { newEmail: true, oldConfirmedAt: true, newConfirmedAt: true, expiresAt: true },
  });
}

/**
 * Asks both addresses to confirm a change of e-mail. When the new one belongs to another account, its owner is told
 * instead and the change can never be completed; whoever asks sees no difference.
 */
export async function requestEmailChange(
  actor: Actor,
  { newEmail, presentPassword }: { newEmail: string; presentPassword: string },
): Promise<void> {
  if (newEmail === actor.email) refuseField('newEmail', 'INVALID');
  await provePresentPassword(actor, presentPassword);
  await consumeLimit('reset', newEmail);
  const [oldSide, newSide] = [makeSecret(), makeSecret()];
  await transaction(async (tx) => {
    await cancelPending(tx, actor.userId);
    const change = await tx.emailChange.create({
      data: {
        userId: actor.userId,
        newEmail,
        oldTokenHash: oldSide.hash,
        newTokenHash: newSide.hash,
        expiresAt: new Date(Date.now() + lifetimeMilliseconds),
      },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: 'account.requestEmailChange',
      recordType: 'EmailChange',
      recordId: change.id,
      before: { email: actor.email },
      after: { email: newEmail },
    });
    const { name, locale, email } = actor;
    const link = (secret: string) => env().APP_URL + routes.confirmEmail(locale, secret);
    const data = { name, newEmail, url: link(oldSide.secret) };
    await sendMail(tx, { to: email, locale, kind: 'emailChangeOld', data });
    await askNewAddress(tx, { to: newEmail, locale, name, url: link(newSide.secret) });
  });
}

async function askNewAddress(
  tx: Transaction,
  { to, locale, name, url }: { to: string; locale: Actor['locale']; name: string; url: string },
): Promise<void> {
  const holder = await tx.user.findUnique({ where: { email: to }, select: { name: true, locale: true } });
  if (!holder) return sendMail(tx, { to, locale, kind: 'emailChangeNew', data: { name, url } });
  const data = { name: holder.name, url: env().APP_URL + routes.signIn(locale) };
  return sendMail(tx, { to, locale: holder.locale, kind: 'accountExists', data });
}

/** Gives up a change of e-mail that is under way. */
export async function cancelEmailChange(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    const [cancelled] = await cancelPending(tx, actor.userId);
    if (!cancelled) throw new AppError('NOT_FOUND');
    await recordAudit(tx, actor, {
      action: 'account.cancelEmailChange',
      recordType: 'EmailChange',
      recordId: cancelled.id,
    });
  });
}

/** The address that a confirmation link speaks for, and the change; null when the link does not work any more. */
export async function findEmailConfirmation(secret: string): Promise<{ newEmail: string; side: 'old' | 'new' } | null> {
  const hash = hashText(secret);
  const change = await db().emailChange.findFirst({
    where: {
      ...pending(new Date()),
      OR: [
        { oldTokenHash: hash, oldConfirmedAt: null },
        { newTokenHash: hash, newConfirmedAt: null },
      ],
    },
    select: { newEmail: true, oldTokenHash: true },
  });
  return change && { newEmail: change.newEmail, side: change.oldTokenHash === hash ? 'old' : 'new' };
}

/** Confirms one side of a change; the second side completes it. */
export function confirmEmailChange(visitor: Visitor, secret: string): Promise<'half' | 'done'> {
  const hash = hashText(secret);
  const now = new Date();
  return transaction(async (tx) => {
    // The row stays locked from here on: of two sides at once, the later one sees the earlier one's proof.
    const asOld = { ...pending(now), oldTokenHash: hash, oldConfirmedAt: null };
    const asNew = { ...pending(now), newTokenHash: hash, newConfirmedAt: null };
    const [byOld] = await tx.emailChange.updateManyAndReturn({ where: asOld, data: { oldConfirmedAt: now } });
    const [byNew] = await tx.emailChange.updateManyAndReturn({ where: asNew, data: { newConfirmedAt: now } });
    const change = byOld ?? byNew;
    if (!change) throw new AppError('LINK_INVALID');
    if (!change.oldConfirmedAt || !change.newConfirmedAt) return 'half';
    await completeChange(tx, visitor, change);
    return 'done';
  });
}

async function completeChange(
  tx: Transaction,
  visitor: Visitor,
  { id, userId, newEmail }: { id: string; userId: string; newEmail: string },
): Promise<void> {
  const before = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  await tx.user.update({ where: { id: userId }, data: { email: newEmail } }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new AppError('LINK_INVALID') : error;
  });
  await tx.emailChange.update({ where: { id }, data: { doneAt: new Date() } });
  await voidTokens(tx, userId);
  await recordAudit(
    tx,
    { ...visitor, userId },
    {
      action: 'account.changeEmail',
      recordType: 'User',
      recordId: userId,
      before: { email: before.email },
      after: { email: newEmail },
    },
  );
  const data = { name: before.name, newEmail };
  await sendMail(tx, { to: before.email, locale: before.locale, kind: 'emailChanged', data });
}

function cancelPending(tx: Transaction, userId: string): Promise<{ id: string }[]> {
  return tx.emailChange.updateManyAndReturn({
    where: { userId, doneAt: null, cancelledAt: null },
    data: { cancelledAt: new Date() },
    select: { id: true },
  });
}
