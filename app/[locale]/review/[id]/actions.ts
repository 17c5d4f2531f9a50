'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { abstainFromReview, declareConflict, discussReview, saveReview, submitReview } from '@/lib/reviews/commands';
import { abstainInput, conflictInput, messageInput } from '@/lib/reviews/schema';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; reviewId: string };

const sheet = z
  .looseObject({ revision: z.coerce.number().int().min(0), intent: z.enum(['save', 'submit']) })
  .transform(({ revision, intent, ...rest }) => ({
    revision,
    intent,
    typed: Object.fromEntries(
      Object.entries(rest).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    ),
  }));

/** Keeps the sheet whatever it holds; finishes it when that was asked and nothing is missing. */
export const saveSheetAction = formAction(sheet, async ({ revision, intent, typed }, { locale, reviewId }: Context) => {
  const actor = await actingActor();
  const saved = await saveReview(actor, { reviewId, revision, typed });
  if (intent === 'save') redirect(routes.review(locale, reviewId, 'saved'));
  await submitReview(actor, { reviewId, revision: saved.revision, now: new Date() });
  redirect(routes.review(locale, reviewId, 'done'));
});

export const abstainAction = formAction(abstainInput, async ({ abstainReason }, { locale, reviewId }: Context) => {
  await abstainFromReview(await actingActor(), { reviewId, reason: abstainReason });
  redirect(routes.reviews(locale, 'abstained'));
});

export const declareConflictAction = formAction(conflictInput, async (input, { locale, reviewId }: Context) => {
  await declareConflict(await actingActor(), { reviewId, note: input.conflictNote, now: new Date() });
  redirect(routes.reviews(locale, 'conflict'));
});

export const discussAction = formAction(messageInput, async ({ text }, { locale, reviewId }: Context) => {
  await discussReview(await actingActor(), { reviewId, text, now: new Date() });
  redirect(`${routes.review(locale, reviewId, 'said')}#discussion`);
});
