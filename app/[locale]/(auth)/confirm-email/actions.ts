'use server';

import { redirect } from 'next/navigation';
import { confirmEmailChange } from '@/lib/accounts/email-changes';
import { emptyForm } from '@/lib/accounts/schema';
import { formAction } from '@/lib/action';
import { actingVisitor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; token: string };

export const confirmEmailAction = formAction(emptyForm, async (_, { locale, token }: Context) => {
  redirect(routes.emailConfirmed(locale, await confirmEmailChange(await actingVisitor(), token)));
});
