'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { askForLinkCheck } from '@/lib/links/commands';
import { routes } from '@/lib/routes';

export const checkLinksAction = formAction(z.object({}), async (_, { locale }: { locale: Locale }) => {
  await askForLinkCheck(await actingActor());
  redirect(routes.adminLinks(locale, '?notice=asked'));
});
