'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { answerAsHost } from '@/lib/applications/hosting/commands';
import { hostAnswerInput } from '@/lib/applications/hosting/schema';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; applicationId: string; revision: number };

export const answerAsHostAction = formAction(hostAnswerInput, async (input, { locale, ...seen }: Context) => {
  await answerAsHost(await actingActor(), { ...seen, input, now: new Date() });
  redirect(`${routes.hostedApplication(locale, seen.applicationId)}?notice=answered`);
});
