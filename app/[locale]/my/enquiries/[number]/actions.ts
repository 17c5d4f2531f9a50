'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import { nothing, replyInput } from '@/lib/enquiries/schema';
import { closeAsSender, replyAsSender } from '@/lib/enquiries/thread/commands';
import { type Locale, readLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; number: string };

export const replyAction = formAction(replyInput, async ({ text }, context: Context) => {
  const [actor, number, locale] = [await actingActor(), String(context.number), readLocale(context.locale)];
  await replyAsSender({ actor, number }, { text, locale, now: new Date() });
  redirect(routes.myEnquiry(locale, number, 'replied'));
});

export const closeAction = formAction(nothing, async (_input, context: Context) => {
  const [actor, number, locale] = [await actingActor(), String(context.number), readLocale(context.locale)];
  await closeAsSender({ actor, number }, { now: new Date() });
  redirect(routes.myEnquiry(locale, number, 'closed'));
});
