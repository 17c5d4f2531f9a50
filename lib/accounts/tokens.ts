import 'server-only';
import { hashText, makeSecret } from '@/lib/crypto';
import type { Transaction } from '@/lib/db';
import type { AccountTokenPurpose } from '@/prisma/generated/enums';

const lifetimes: Record<AccountTokenPurpose, number> = {
  SIGN_IN: 60_000,
  VERIFY_EMAIL: 24 * 3_600_000,
  RESET_PASSWORD: 3_600_000,
};

/** Makes a secret that works once. Earlier ones of the same purpose stop working, sign-in tickets aside. */
export async function issueToken(tx: Transaction, userId: string, purpose: AccountTokenPurpose): Promise<string> {
  if (purpose !== 'SIGN_IN') await voidTokens(tx, userId, purpose);
  const { secret, hash } = makeSecret();
  const expiresAt = new Date(Date.now() + lifetimes[purpose]);
  await tx.accountToken.create({ data: { userId, purpose, tokenHash: hash, expiresAt } });
  return secret;
}

/** Uses a secret up and answers whose it is; null when it is unknown, used or expired. One of two at once wins. */
export async function redeemToken(
  tx: Transaction,
  secret: string,
  purpose: AccountTokenPurpose,
): Promise<{ userId: string } | null> {
  const now = new Date();
  const [used] = await tx.accountToken.updateManyAndReturn({
    where: { tokenHash: hashText(secret), purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: { userId: true },
  });
  return used ?? null;
}

/** Whose secret this is, if it would still work. Does not use it up: a mail scanner that opens a link does no harm. */
export async function findTokenOwner(
  tx: Transaction,
  secret: string,
  purpose: AccountTokenPurpose,
): Promise<{ email: string; name: string; locale: string; emailVerifiedAt: Date | null } | null> {
  const token = await tx.accountToken.findFirst({
    where: {
      tokenHash: hashText(secret),
      purpose,
      usedAt: null,
      expiresAt: { gt: new Date() },
      user: { disabledAt: null },
    },
    select: { user: { select: { email: true, name: true, locale: true, emailVerifiedAt: true } } },
  });
  return token?.user ?? null;
}

/** Makes every open secret (of this purpose) useless. */
export async function voidTokens(tx: Transaction, userId: string, purpose?: AccountTokenPurpose): Promise<void> {
  await tx.accountToken.updateMany({ where: { userId, purpose, usedAt: null }, data: { usedAt: new Date() } });
}
