import 'server-only';
import { endSessionsOf } from '@/lib/accounts/sessions';
import { type Device, describeUserAgent } from '@/lib/accounts/user-agent';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isUuid } from '@/lib/ids';

export type SignedInDevice = {
  id: string;
  device: Device;
  ip: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  isThis: boolean;
};

/** The devices on which one is signed in, this one first, then the latest seen. */
export async function listDevices(actor: Actor): Promise<SignedInDevice[]> {
  const sessions = await db().session.findMany({
    where: { userId: actor.userId, endedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { lastSeenAt: 'desc' },
    take: 100,
    select: { id: true, userAgent: true, ip: true, createdAt: true, lastSeenAt: true },
  });
  return sessions
    .map(({ userAgent, ...session }) => ({
      ...session,
      device: describeUserAgent(userAgent),
      isThis: session.id === actor.sessionId,
    }))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis));
}

/** Signs one of one's devices out; it is refused at its next request. */
export async function endDevice(actor: Actor, sessionId: string): Promise<void> {
  if (!isUuid(sessionId)) throw new AppError('NOT_FOUND');
  await transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, userId: actor.userId, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count === 0) throw new AppError('NOT_FOUND');
    await recordAudit(tx, actor, { action: 'account.endSession', recordType: 'Session', recordId: sessionId });
  });
}

/** Signs out everywhere, this device included. */
export async function endAllDevices(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    await endSessionsOf(tx, actor.userId);
    await recordAudit(tx, actor, { action: 'account.endSessions', recordType: 'User', recordId: actor.userId });
  });
}
