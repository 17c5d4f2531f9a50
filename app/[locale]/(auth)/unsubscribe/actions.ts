'use server';

import { redirect } from 'next/navigation';
import { emptyForm } from '@/lib/accounts/schema';
import { formAction } from '@/lib/action';
import { actingVisitor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { unsubscribe } from '@/lib/saved-searches/unsubscribe';

export const unsubscribeAction = formAction(
  emptyForm,
  async (_, { locale, token }: { locale: Locale; token: string }) => {
    await unsubscribe(await actingVisitor(), token);
    redirect(routes.unsubscribe(locale, token));
  },
);
