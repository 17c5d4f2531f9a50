'use server';

import { redirect } from 'next/navigation';
import { requestPasswordReset } from '@/lib/accounts/password-reset';
import { emailForm } from '@/lib/accounts/schema';
import { formAction } from '@/lib/action';
import { actingVisitor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export const forgotPasswordAction = formAction(emailForm, async ({ email }, { locale }: { locale: Locale }) => {
  await requestPasswordReset(await actingVisitor(), email);
  redirect(routes.forgotPasswordSent(locale));
});
