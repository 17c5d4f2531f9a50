import 'server-only';
import { inEvenTime } from '@/lib/accounts/even-time';
import { issueToken, redeemToken } from '@/lib/accounts/tokens';
import { recordAudit } from '@/lib/audit/record';
import type { Visitor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { readLocale } from '@/lib/i18n/locales';
import { sendMail } from '@/lib/notifications/notify';
import { consumeLimit } from '@/lib/rate-limits';
import { routes } from '@/lib/routes';

type Addressee = { id: string; email: string; name: string; locale: string };

/** Mails the link that proves an address. `next` is where the person goes once it is proved. */
export async function sendVerification(tx: Transaction, user: Addressee, next?: string): Promise<void> {
  const token = await issueToken(tx, user.id, 'VERIFY_EMAIL');
  const locale = readLocale(user.locale);
  const url = env().APP_URL + routes.verifyEmail(locale, token, next);
  await sendMail(tx, { to: user.email, locale, kind: 'verifyEmail', data: { name: user.name, url } });
}

/** Sends the link again, to an account that still waits for it. Any other address gets the same answer and no mail. */
export async function resendVerification(visitor: Visitor, email: string, next?: string): Promise<void> {
  if (visitor.ip) await consumeLimit('reset-address', visitor.ip);
  await consumeLimit('reset', email);
  await inEvenTime(() =>
    transaction(async (tx) => {
      const user = await tx.user.findFirst({ where: { email, emailVerifiedAt: null, disabledAt: null } });
      if (user) await sendVerification(tx, user, next);
    }),
  );
}

/** Confirms the address that a link was sent to, and answers a ticket to sign the person in. */
export function verifyEmail(visitor: Visitor, secret: string): Promise<string> {
  return transaction(async (tx) => {
    const token = await redeemToken(tx, secret, 'VERIFY_EMAIL');
    if (!token) throw new AppError('LINK_INVALID');
    const { userId } = token;
    const { count } = await tx.user.updateMany({
      where: { id: userId, emailVerifiedAt: null, disabledAt: null },
      data: { emailVerifiedAt: new Date() },
    });
    if (count === 0) throw new AppError('LINK_INVALID');
    await recordAudit(
      tx,
      { ...visitor, userId },
      {
        action: 'account.verifyEmail',
        recordType: 'User',
        recordId: userId,
      },
    );
    return issueToken(tx, userId, 'SIGN_IN');
  });
}
