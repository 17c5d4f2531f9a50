import 'server-only';
import { findTokenOwner } from '@/lib/accounts/tokens';
import { db } from '@/lib/db';

/** For the page that a mailed link opens: whose it is, or null when it would not work. Changes nothing. */
export async function findLinkOwner(
  secret: string,
  purpose: 'VERIFY_EMAIL' | 'RESET_PASSWORD',
): Promise<{ email: string } | null> {
  const owner = await findTokenOwner(db(), secret, purpose);
  return owner && { email: owner.email };
}
