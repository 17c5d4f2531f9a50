import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isUuid } from '@/lib/ids';

/** Marks one of the actor's own notices as read, and answers where it leads. A second time changes nothing. */
export async function markRead(actor: Actor, { noticeId }: { noticeId: string }): Promise<string | null> {
  if (!isUuid(noticeId)) throw new AppError('NOT_FOUND');
  return transaction(async (tx) => {
    const own = { id: noticeId, userId: actor.userId };
    const notice = await tx.notification.findFirst({ where: own, select: { link: true } });
    if (!notice) throw new AppError('NOT_FOUND');
    const { count } = await tx.notification.updateMany({
      where: { ...own, readAt: null },
      data: { readAt: new Date() },
    });
    if (count > 0) {
      await recordAudit(tx, actor, { action: 'notification.read', recordType: 'Notification', recordId: noticeId });
    }
    return notice.link;
  });
}

/** Marks all of the actor's own notices as read. */
export async function markAllRead(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.notification.updateMany({
      where: { userId: actor.userId, readAt: null },
      data: { readAt: new Date() },
    });
    if (count === 0) return;
    await recordAudit(tx, actor, {
      action: 'notification.readAll',
      recordType: 'User',
      recordId: actor.userId,
      after: { count },
    });
  });
}
