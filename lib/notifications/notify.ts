import 'server-only';
import type { Transaction } from '@/lib/db';
import { enqueue } from '@/lib/jobs/enqueue';
import type { NoticeData, NoticeKind } from '@/lib/notifications/templates';

type Recipient = { id: string; email: string; locale: string };

/**
 * Tells a person something: a notice in the portal and a mail, both written in the caller's transaction.
 * `link` is a path without locale, e.g. `/my/applications/…`; `unsubscribe` is the secret that ends such mails.
 */
export async function notify<Kind extends NoticeKind>(
  tx: Transaction,
  recipient: Recipient,
  notice: { kind: Kind; data: NoticeData[Kind]; link?: string; unsubscribe?: string },
): Promise<void> {
  const { kind, data, link = null } = notice;
  await tx.notification.create({ data: { userId: recipient.id, kind, data, link } });
  await sendMail(tx, { to: recipient.email, locale: recipient.locale, ...notice });
}

/** Queues a mail only (links to confirm an address, notices about an account), in the caller's transaction. */
export async function sendMail<Kind extends NoticeKind>(
  tx: Transaction,
  mail: { to: string; locale: string; kind: Kind; data: NoticeData[Kind]; link?: string; unsubscribe?: string },
): Promise<void> {
  const { to, locale, kind, data, link = null, unsubscribe = null } = mail;
  const { id } = await tx.mailDelivery.create({
    data: { recipient: to, locale, kind, data, link, unsubscribe },
    select: { id: true },
  });
  await enqueue(tx, 'send_mail', { deliveryId: id }, `mail:${id}`);
}
