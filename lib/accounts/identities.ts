import 'server-only';
import { sendVerification } from '@/lib/accounts/verification';
import { recordAudit } from '@/lib/audit/record';
import type { Visitor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError, type ErrorCode } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { sendMail } from '@/lib/notifications/notify';

/** A person as an OpenID Connect issuer vouches for them. */
export type Introduction = {
  /** the issuer's address: a subject is unique only within one issuer */
  issuer: string;
  issuerName: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
};

/** The person's id, or why they may not come in. What was written on the way stays either way. */
type Outcome = { userId: string } | { refused: ErrorCode };

/**
 * Lets a person in whom an issuer vouches for; the first time, makes their account. An account that is there already
 * is joined only when the issuer and we have both proved the same e-mail, and its owner is told.
 */
export async function enterThroughIssuer(visitor: Visitor, person: Introduction, locale: Locale): Promise<string> {
  const outcome = await transaction(async (tx) => {
    // Two windows of one person at once: the second waits and finds what the first has made.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`${person.issuer} ${person.subject}`}))`;
    const user = await tx.user.findFirst({
      where: { identities: { some: { provider: person.issuer, subject: person.subject } } },
    });
    return user ? admit(tx, user) : meet(tx, visitor, person, locale);
  });
  if ('refused' in outcome) throw new AppError(outcome.refused);
  return outcome.userId;
}

type Known = {
  id: string;
  email: string;
  name: string;
  locale: string;
  emailVerifiedAt: Date | null;
  disabledAt: Date | null;
};

async function admit(tx: Transaction, user: Known): Promise<Outcome> {
  if (user.disabledAt) return { refused: 'ACCOUNT_DISABLED' };
  if (user.emailVerifiedAt) return { userId: user.id };
  await sendVerification(tx, user);
  return { refused: 'EMAIL_NOT_VERIFIED' };
}

async function meet(tx: Transaction, visitor: Visitor, person: Introduction, locale: Locale): Promise<Outcome> {
  if (!person.email) return { refused: 'IDENTITY_WITHOUT_EMAIL' };
  const email = person.email.trim().toLowerCase();
  const holder = await tx.user.findUnique({ where: { email } });
  if (holder) return join(tx, visitor, person, holder);
  const user = await tx.user.create({
    data: {
      email,
      name: (person.name?.trim() || email.split('@')[0] || email).slice(0, 80),
      locale,
      emailVerifiedAt: person.emailVerified ? new Date() : null,
      identities: { create: { provider: person.issuer, subject: person.subject } },
    },
  });
  await recordAudit(
    tx,
    { ...visitor, userId: user.id },
    {
      action: 'account.signUp',
      recordType: 'User',
      recordId: user.id,
      after: { name: user.name, locale, issuer: person.issuer },
    },
  );
  return admit(tx, user);
}

async function join(tx: Transaction, visitor: Visitor, person: Introduction, holder: Known): Promise<Outcome> {
  const proved = person.emailVerified && holder.emailVerifiedAt && !holder.disabledAt;
  if (!proved) return { refused: 'IDENTITY_NOT_JOINED' };
  const { id, email, name, locale } = holder;
  await tx.federatedIdentity.create({
    data: { userId: id, provider: person.issuer, subject: person.subject },
  });
  await recordAudit(
    tx,
    { ...visitor, userId: id },
    {
      action: 'account.joinIdentity',
      recordType: 'User',
      recordId: id,
      after: { issuer: person.issuer },
    },
  );
  const data = { name, provider: person.issuerName };
  await sendMail(tx, { to: email, locale, kind: 'identityJoined', data });
  return { userId: id };
}
