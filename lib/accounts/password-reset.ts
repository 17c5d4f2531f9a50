import 'server-only';
import { inEvenTime } from '@/lib/accounts/even-time';
import { checkPassword } from '@/lib/accounts/password-rules';
import { hashPassword } from '@/lib/accounts/passwords';
import { endSessionsOf } from '@/lib/accounts/sessions';
import { findTokenOwner, issueToken, redeemToken, voidTokens } from '@/lib/accounts/tokens';
import { recordAudit } from '@/lib/audit/record';
import type { Visitor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { readLocale } from '@/lib/i18n/locales';
import { sendMail } from '@/lib/notifications/notify';
import { clearLimit, consumeLimit } from '@/lib/rate-limits';
import { routes } from '@/lib/routes';

/** Mails a link to choose a new password. An unknown address gets the same answer, in the same time, and no mail. */
export async function requestPasswordReset(visitor: Visitor, email: string): Promise<void> {
  if (visitor.ip) await consumeLimit('reset-address', visitor.ip);
  await consumeLimit('reset', email);
  await inEvenTime(() =>
    transaction(async (tx) => {
      const user = await tx.user.findFirst({ where: { email, disabledAt: null } });
      if (!user) return;
      const token = await issueToken(tx, user.id, 'RESET_PASSWORD');
      const locale = readLocale(user.locale);
      const url = env().APP_URL + routes.resetPassword(locale, token);
      await sendMail(tx, { to: user.email, locale, kind: 'resetPassword', data: { name: user.name, url } });
    }),
  );
}

/**
 * Sets the password that the holder of a link chose. Every session ends, every other open link of the account dies.
 * The link came by mail, so it proves the address too; ways in that somebody else may have left go away with it.
 */
export async function resetPassword(visitor: Visitor, { token, password }: { token: string; password: string }) {
  const owner = await findTokenOwner(db(), token, 'RESET_PASSWORD');
  if (!owner) throw new AppError('LINK_INVALID');
  await checkPassword(password, owner);
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const redeemed = await redeemToken(tx, token, 'RESET_PASSWORD');
    if (!redeemed) throw new AppError('LINK_INVALID');
    const { userId } = redeemed;
    if (!owner.emailVerifiedAt) await tx.federatedIdentity.deleteMany({ where: { userId } });
    const emailVerifiedAt = owner.emailVerifiedAt ?? new Date();
    await tx.user.update({ where: { id: userId }, data: { passwordHash, emailVerifiedAt } });
    await voidTokens(tx, userId);
    await tx.emailChange.updateMany({ where: { userId, doneAt: null }, data: { cancelledAt: new Date() } });
    await endSessionsOf(tx, userId);
    await recordAudit(
      tx,
      { ...visitor, userId },
      {
        action: 'account.resetPassword',
        recordType: 'User',
        recordId: userId,
      },
    );
    const { email, name, locale } = owner;
    await sendMail(tx, { to: email, locale, kind: 'passwordChanged', data: { name } });
  });
  await clearLimit('sign-in', owner.email);
}
