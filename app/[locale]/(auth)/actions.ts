'use server';

import { redirect } from 'next/navigation';
import { signOut } from '@/lib/auth/next-auth';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

/** Ends this device's session and goes home. */
export async function signOutAction(locale: Locale): Promise<void> {
  await signOut({ redirect: false });
  redirect(routes.home(locale));
}
