import 'server-only';
import { checkPassword, refuseField } from '@/lib/accounts/password-rules';
import { hashPassword, passwordFits } from '@/lib/accounts/passwords';
import { endSessionsOf } from '@/lib/accounts/sessions';
import { voidTokens } from '@/lib/accounts/tokens';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { sendMail } from '@/lib/notifications/notify';
import { clearLimit, consumeLimit } from '@/lib/rate-limits';

/** Whether one can sign in with a password, or only through an issuer. */
export async function hasPassword(actor: Actor): Promise<boolean> {
  return (await db().user.count({ where: { id: actor.userId, passwordHash: { not: null } } })) === 1;
}

/** Changes one's name and the language of one's notices. */
export async function updateProfile(actor: Actor, profile: { name: string; locale: Locale }): Promise<void> {
  await transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.userId }, data: profile });
    await recordAudit(tx, actor, {
      action: 'account.updateProfile',
      recordType: 'User',
      recordId: actor.userId,
      before: { name: actor.name, locale: actor.locale },
      after: profile,
    });
  });
}

/** Changes one's password. Every other device is signed out, open reset links die, and the owner is told by mail. */
export async function changePassword(
  actor: Actor,
  { presentPassword, password }: { presentPassword: string; password: string },
): Promise<void> {
  const present = await provePresentPassword(actor, presentPassword);
  await checkPassword(password, actor);
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const unchanged = { id: actor.userId, passwordHash: present };
    const { count } = await tx.user.updateMany({ where: unchanged, data: { passwordHash } });
    if (count === 0) throw new AppError('CONFLICT');
    await voidTokens(tx, actor.userId);
    await endSessionsOf(tx, actor.userId, actor.sessionId);
    await recordAudit(tx, actor, {
      action: 'account.changePassword',
      recordType: 'User',
      recordId: actor.userId,
    });
    const { email, name, locale } = actor;
    await sendMail(tx, { to: email, locale, kind: 'passwordChanged', data: { name } });
  });
}

/** Asks a signed-in person for their password once more; answers its hash. Counted like a sign-in. */
export async function provePresentPassword(actor: Actor, password: string): Promise<string> {
  await consumeLimit('sign-in', actor.email);
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { passwordHash: true },
  });
  const fits = await passwordFits(passwordHash, password);
  if (!fits || !passwordHash) refuseField('presentPassword', 'PASSWORD_WRONG');
  await clearLimit('sign-in', actor.email);
  return passwordHash;
}
