'use server';

import { redirect } from 'next/navigation';
import { emptyForm } from '@/lib/accounts/schema';
import { verifyEmail } from '@/lib/accounts/verification';
import { formAction } from '@/lib/action';
import { actingVisitor } from '@/lib/auth/session';
import { startSession } from '@/lib/auth/sign-in';
import type { Locale } from '@/lib/i18n/locales';
import { routes, safeNext } from '@/lib/routes';

type Context = { locale: Locale; token: string; next: string | null };

export const verifyEmailAction = formAction(emptyForm, async (_, { locale, token, next }: Context) => {
  await startSession(await verifyEmail(await actingVisitor(), token));
  redirect(safeNext(next) ?? routes.my(locale));
});
