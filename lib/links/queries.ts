import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { listShownAddresses } from '@/lib/links/check';

/** Addresses that did not answer well at the last check, the longest broken first, with what leads to them; and how far the check is. */
export async function listBrokenLinks(actor: Actor) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const [addresses, checks] = await Promise.all([
    listShownAddresses(),
    db().linkCheck.findMany({ orderBy: [{ failures: 'desc' }, { address: 'asc' }] }),
  ]);
  const shown = checks.filter(({ address }) => addresses.has(address));
  return {
    total: addresses.size,
    checked: shown.length,
    lastCheckedAt: shown.reduce<Date | null>(
      (latest, { checkedAt }) => (!latest || checkedAt > latest ? checkedAt : latest),
      null,
    ),
    broken: shown
      .filter(({ failures }) => failures > 0)
      .map((check) => ({ ...check, from: addresses.get(check.address) ?? [] })),
  };
}
