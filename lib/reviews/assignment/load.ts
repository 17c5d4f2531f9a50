import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { managedBy } from '@/lib/programmes/rules';
import { formOf, judgedSelect } from '@/lib/reviews/load';

/** A call whose reviews the actor assigns. NOT_FOUND when it is another bureau's. */
export async function getCallToAssign(tx: Transaction, actor: Actor, code: string) {
  const call = await tx.call.findFirst({
    where: { code, programme: managedBy(actor) },
    select: {
      id: true,
      code: true,
      title: true,
      rubric: true,
      procedure: true,
      reviewsWanted: true,
      reviewDueAt: true,
      formVersion: { select: { definition: true } },
      programme: { select: { chains: true, fields: true } },
    },
  });
  if (!call) throw new AppError('NOT_FOUND');
  return { ...call, title: readLocalizedText(call.title), form: formOf(call) };
}

/** An application's reviews and conflicts, as far as assigning needs them. */
export const assignedSelect = {
  ...judgedSelect,
  number: true,
  reviews: { select: { id: true, reviewerId: true, state: true } },
  conflicts: { where: { waivedAt: null }, select: { reviewerId: true } },
} as const;
