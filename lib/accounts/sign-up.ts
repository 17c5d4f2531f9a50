import 'server-only';
import { inEvenTime } from '@/lib/accounts/even-time';
import { checkPassword } from '@/lib/accounts/password-rules';
import { hashPassword } from '@/lib/accounts/passwords';
import type { SignUpForm } from '@/lib/accounts/schema';
import { sendVerification } from '@/lib/accounts/verification';
import { recordAudit } from '@/lib/audit/record';
import type { Visitor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { type Locale, readLocale } from '@/lib/i18n/locales';
import { sendMail } from '@/lib/notifications/notify';
import { consumeLimit } from '@/lib/rate-limits';
import { routes } from '@/lib/routes';

type SignUp = Pick<SignUpForm, 'name' | 'email' | 'password'> & { locale: Locale; next?: string };

/**
 * Makes an account that waits for its e-mail to be confirmed. A known address gets a mail that says so; the answer
 * and its time are the same. An account that nobody has confirmed yet is taken over by the latest sign-up, since
 * only whoever reads that mailbox can confirm it.
 */
export async function signUp(visitor: Visitor, { next, ...person }: SignUp): Promise<void> {
  if (visitor.ip) await consumeLimit('sign-up-address', visitor.ip);
  await consumeLimit('sign-up', person.email);
  await checkPassword(person.password, person);
  await inEvenTime(async () => {
    const passwordHash = await hashPassword(person.password);
    const { name, email, locale } = person;
    await transaction((tx) => openAccount(tx, visitor, { name, email, locale, passwordHash }, next));
  });
}

type NewAccount = { name: string; email: string; locale: Locale; passwordHash: string };

async function openAccount(tx: Transaction, visitor: Visitor, account: NewAccount, next?: string): Promise<void> {
  // Of two sign-ups at once, one makes the row and the other waits here and finds it.
  await tx.user.createMany({ data: [account], skipDuplicates: true });
  const user = await tx.user.findUniqueOrThrow({ where: { email: account.email } });
  // Asked again in the update itself: the address may be confirmed by its owner at this very moment.
  const unproved = { id: user.id, emailVerifiedAt: null, disabledAt: null };
  const { count } = await tx.user.updateMany({ where: unproved, data: account });
  if (count === 0) return tellOwner(tx, user);
  await tx.federatedIdentity.deleteMany({ where: { userId: user.id } });
  await recordAudit(
    tx,
    { ...visitor, userId: user.id },
    {
      action: 'account.signUp',
      recordType: 'User',
      recordId: user.id,
      after: { name: account.name, locale: account.locale },
    },
  );
  await sendVerification(tx, { id: user.id, ...account }, next);
}

function tellOwner(tx: Transaction, user: { email: string; name: string; locale: string }): Promise<void> {
  const url = env().APP_URL + routes.signIn(readLocale(user.locale));
  return sendMail(tx, { to: user.email, locale: user.locale, kind: 'accountExists', data: { name: user.name, url } });
}
