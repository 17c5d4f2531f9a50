'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { saveChecks } from '@/lib/applications/decisions/checks';
import { decideApplication, moveApplication, returnForCorrection } from '@/lib/applications/decisions/commands';
import { checksInput, decisionInput, moveInput, returnInput } from '@/lib/applications/decisions/schema';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

/** `revision` is what the official has read: anything newer is a CONFLICT. */
type Context = { locale: Locale; applicationId: string; revision: number };

export const saveChecksAction = formAction(checksInput, async (checks, { locale, applicationId }: Context) => {
  await saveChecks(await actingActor(), { applicationId, checks, now: new Date() });
  redirect(`${routes.adminApplication(locale, applicationId)}?notice=checked`);
});

export const returnAction = formAction(returnInput, async (input, { locale, ...seen }: Context) => {
  await returnForCorrection(await actingActor(), { ...seen, input, now: new Date() });
  redirect(`${routes.adminApplication(locale, seen.applicationId)}?notice=returned`);
});

export const decideAction = formAction(decisionInput, async (input, { locale, ...seen }: Context) => {
  await decideApplication(await actingActor(), { ...seen, input, now: new Date() });
  redirect(`${routes.adminApplication(locale, seen.applicationId)}?notice=decided`);
});

export const moveAction = formAction(moveInput, async (input, { locale, ...seen }: Context) => {
  await moveApplication(await actingActor(), { ...seen, input, now: new Date() });
  redirect(`${routes.adminApplication(locale, seen.applicationId)}?notice=moved`);
});
