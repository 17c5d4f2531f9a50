import 'server-only';
import { redeemToken } from '@/lib/accounts/tokens';
import type { Actor } from '@/lib/auth/actor';
import { db, type Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { readLocale } from '@/lib/i18n/locales';

const sessionMilliseconds = 14 * 86_400_000;
const seenEveryMilliseconds = 60_000;

/** The person a ticket of the sign-in command was issued for; null when it was used, is too old, or they are disabled. */
export async function redeemSignIn(ticket: string): Promise<{ id: string } | null> {
  const token = await redeemToken(db(), ticket, 'SIGN_IN');
  if (!token) return null;
  return db().user.findFirst({ where: { id: token.userId, disabledAt: null }, select: { id: true } });
}

/** Opens a session row for a signed-in device and answers its id. */
export async function beginSession(userId: string, headers: Headers): Promise<string> {
  const { id } = await db().session.create({
    data: {
      userId,
      userAgent: (headers.get('user-agent') ?? '').slice(0, 300),
      ip: clientAddress(headers),
      expiresAt: new Date(Date.now() + sessionMilliseconds),
    },
    select: { id: true },
  });
  return id;
}

/** Ends the session that a device signs out of. */
export async function leaveSession(sessionId: string): Promise<void> {
  await db().session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } });
}

/** Ends every session of a person, but for one that they keep. */
export async function endSessionsOf(tx: Transaction, userId: string, keep?: string): Promise<void> {
  await tx.session.updateMany({
    where: { userId, endedAt: null, ...(keep ? { id: { not: keep } } : {}) },
    data: { endedAt: new Date() },
  });
}

/** The actor of a live session; null when it was ended, has expired, or the account is disabled. */
export async function findActor(sessionId: string, headers: Headers): Promise<Actor | null> {
  const now = new Date();
  const session = await db().session.findFirst({
    where: { id: sessionId, endedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    select: {
      id: true,
      lastSeenAt: true,
      user: {
        select: {
          id: true,
          email: true,
          name: true,
          locale: true,
          roleGrants: { where: { revokedAt: null }, select: { role: true, organisationId: true } },
        },
      },
    },
  });
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMilliseconds) {
    await db().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  }
  const { user } = session;
  return {
    userId: user.id,
    email: user.email,
    name: user.name,
    locale: readLocale(user.locale),
    sessionId: session.id,
    roles: user.roleGrants,
    ip: clientAddress(headers),
    requestId: headers.get('x-request-id'),
  };
}

/** A person for whom a job acts, with the roles they hold now; null when the account is disabled. */
export async function findActorOfUser(userId: string): Promise<Actor | null> {
  const user = await db().user.findFirst({
    where: { id: userId, disabledAt: null },
    select: {
      email: true,
      name: true,
      locale: true,
      roleGrants: { where: { revokedAt: null }, select: { role: true, organisationId: true } },
    },
  });
  if (!user) return null;
  const { roleGrants: roles, locale, ...person } = user;
  return { userId, ...person, locale: readLocale(locale), roles, sessionId: '', ip: null, requestId: null };
}

/** The address of the client: the proxy's word only when TRUST_PROXY says that there is one. */
export function clientAddress(headers: Headers): string | null {
  if (env().TRUST_PROXY !== '1') return null;
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? null;
}
