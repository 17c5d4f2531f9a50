import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Visitor } from '@/lib/auth/actor';
import { readSigned, signText } from '@/lib/crypto';
import { db, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';

const purpose = 'unsubscribe from alerts';

/** The secret of the link in an alert. It does not expire: a mail of last year must still be able to end the mails. */
export function unsubscribeToken(userId: string): string {
  return signText(purpose, userId);
}

/** For the page that the link opens: how many searches still send mails, or null when the link is not ours. Changes nothing. */
export async function findSubscriptions(token: string): Promise<{ searches: number } | null> {
  const ownerId = readSigned(purpose, token);
  if (ownerId === null || (await db().user.count({ where: { id: ownerId } })) === 0) return null;
  return { searches: await db().savedSearch.count({ where: { ownerId, frequency: { not: 'OFF' } } }) };
}

/** Ends the mails about all of a person's saved searches; the searches stay. A second time changes nothing. */
export async function unsubscribe(visitor: Visitor, token: string): Promise<void> {
  const ownerId = readSigned(purpose, token);
  if (ownerId === null) throw new AppError('LINK_INVALID');
  await transaction(async (tx) => {
    const { count } = await tx.savedSearch.updateMany({
      where: { ownerId, frequency: { not: 'OFF' } },
      data: { frequency: 'OFF' },
    });
    if (count === 0) return;
    await recordAudit(
      tx,
      { ...visitor, userId: ownerId },
      { action: 'savedSearch.unsubscribe', recordType: 'User', recordId: ownerId, after: { count } },
    );
  });
}
