import 'server-only';
import { passwordFits } from '@/lib/accounts/passwords';
import type { SignInForm } from '@/lib/accounts/schema';
import { issueToken } from '@/lib/accounts/tokens';
import { sendVerification } from '@/lib/accounts/verification';
import type { Visitor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { clearLimit, consumeLimit } from '@/lib/rate-limits';

/**
 * Checks an e-mail and a password and answers a ticket for the session (see lib/auth/sign-in). An unknown e-mail
 * takes as long as a wrong password; what else is wrong with an account is told only to whom the password is known.
 */
export async function signIn(visitor: Visitor, { email, password }: SignInForm): Promise<string> {
  if (visitor.ip) await consumeLimit('sign-in-address', visitor.ip);
  await consumeLimit('sign-in', email);
  const user = await db().user.findUnique({ where: { email } });
  const fits = await passwordFits(user?.passwordHash ?? null, password);
  if (!user || !fits) throw new AppError('BAD_CREDENTIALS');
  if (user.disabledAt) throw new AppError('ACCOUNT_DISABLED');
  await clearLimit('sign-in', email);
  if (!user.emailVerifiedAt) {
    await transaction((tx) => sendVerification(tx, user));
    throw new AppError('EMAIL_NOT_VERIFIED');
  }
  return issueToken(db(), user.id, 'SIGN_IN');
}
