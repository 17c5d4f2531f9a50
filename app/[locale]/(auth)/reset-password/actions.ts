'use server';

import { redirect } from 'next/navigation';
import { resetPassword } from '@/lib/accounts/password-reset';
import { newPasswordForm } from '@/lib/accounts/schema';
import { formAction } from '@/lib/action';
import { actingVisitor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; token: string };

export const resetPasswordAction = formAction(newPasswordForm, async ({ password }, { locale, token }: Context) => {
  await resetPassword(await actingVisitor(), { token, password });
  redirect(routes.signInNotice(locale, 'reset'));
});
