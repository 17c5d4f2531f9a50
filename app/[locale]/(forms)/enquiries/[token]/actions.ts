'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { actingVisitor } from '@/lib/auth/session';
import { nothing, replyInput } from '@/lib/enquiries/schema';
import { closeAsSender, replyAsSender } from '@/lib/enquiries/thread/commands';
import { type Locale, readLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; secret: string };

export const replyAction = formAction(replyInput, async ({ text }, context: Context) => {
  const [visitor, secret, locale] = [await actingVisitor(), String(context.secret), readLocale(context.locale)];
  await replyAsSender({ visitor, secret }, { text, locale, now: new Date() });
  redirect(routes.enquiry(locale, secret, 'replied'));
});

export const closeAction = formAction(nothing, async (_input, context: Context) => {
  const [visitor, secret, locale] = [await actingVisitor(), String(context.secret), readLocale(context.locale)];
  await closeAsSender({ visitor, secret }, { now: new Date() });
  redirect(routes.enquiry(locale, secret, 'closed'));
});
