'use server';

import { redirect } from 'next/navigation';
import { emailForm, signUpForm } from '@/lib/accounts/schema';
import { signUp } from '@/lib/accounts/sign-up';
import { resendVerification } from '@/lib/accounts/verification';
import { formAction } from '@/lib/action';
import { actingVisitor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes, safeNext } from '@/lib/routes';

type Context = { locale: Locale; next: string | null };

export const signUpAction = formAction(signUpForm, async ({ name, email, password }, { locale, next }: Context) => {
  const onward = safeNext(next) ?? undefined;
  await signUp(await actingVisitor(), { name, email, password, locale, next: onward });
  redirect(routes.signUpSent(locale, onward));
});

export const resendVerificationAction = formAction(emailForm, async ({ email }, { next }: Context) => {
  await resendVerification(await actingVisitor(), email, safeNext(next) ?? undefined);
});
