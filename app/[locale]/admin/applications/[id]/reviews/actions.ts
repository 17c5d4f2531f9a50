'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { assignReviewers, takeBackReview } from '@/lib/reviews/assignment/commands';
import { discussAsOfficial, waiveConflict } from '@/lib/reviews/official-commands';
import { messageInput, reviewerInput, waiverInput } from '@/lib/reviews/schema';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; code: string; applicationId: string };
type OfReviewer = Context & { reviewerId: string };

const back = ({ locale, applicationId }: Pick<Context, 'locale' | 'applicationId'>, notice: string) =>
  routes.adminReviewsOf(locale, applicationId, notice);

export const assignOneAction = formAction(reviewerInput, async ({ reviewerId }, context: Context) => {
  const pairs = [{ applicationId: context.applicationId, reviewerId }];
  await assignReviewers(await actingActor(), { code: context.code, pairs, now: new Date() });
  redirect(back(context, 'reviewerAdded'));
});

export const takeBackAction = formAction(z.object({}), async (_input, context: OfReviewer) => {
  await takeBackReview(await actingActor(), { ...context, now: new Date() });
  redirect(back(context, 'reviewTakenBack'));
});

export const handOverAction = formAction(reviewerInput, async ({ reviewerId: toId }, context: OfReviewer) => {
  await takeBackReview(await actingActor(), { ...context, toId, now: new Date() });
  redirect(back(context, 'reviewHandedOver'));
});

export const waiveAction = formAction(
  waiverInput,
  async ({ waiverReason }, context: Pick<Context, 'locale' | 'applicationId'> & { conflictId: string }) => {
    const { conflictId } = context;
    await waiveConflict(await actingActor(), { conflictId, reason: waiverReason, now: new Date() });
    redirect(back(context, 'conflictWaived'));
  },
);

export const discussAction = formAction(
  messageInput,
  async ({ text }, context: Pick<Context, 'locale' | 'applicationId'>) => {
    const { applicationId } = context;
    await discussAsOfficial(await actingActor(), { applicationId, text, now: new Date() });
    redirect(back(context, 'said'));
  },
);
