'use server';

import { redirect } from 'next/navigation';
import { signInForm } from '@/lib/accounts/schema';
import { signIn } from '@/lib/accounts/sign-in';
import { formAction } from '@/lib/action';
import { actingVisitor } from '@/lib/auth/session';
import { startSession } from '@/lib/auth/sign-in';
import type { Locale } from '@/lib/i18n/locales';
import { routes, safeNext } from '@/lib/routes';

type Context = { locale: Locale; next: string | null };

export const signInAction = formAction(signInForm, async (input, { locale, next }: Context) => {
  await startSession(await signIn(await actingVisitor(), input));
  redirect(safeNext(next) ?? routes.my(locale));
});
