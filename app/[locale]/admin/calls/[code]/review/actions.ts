'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { assignReviewers, startReviews } from '@/lib/reviews/assignment/commands';
import { pairsInput, picksInput, settingsInput } from '@/lib/reviews/schema';
import { saveReviewSettings } from '@/lib/reviews/settings/commands';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; code: string };

export const saveSettingsAction = formAction(
  settingsInput,
  async (input, { locale, code, revision }: Context & { revision: number }) => {
    await saveReviewSettings(await actingActor(), { code, revision, input });
    redirect(routes.adminReviewSettings(locale, code, 'saved'));
  },
);

export const startReviewsAction = formAction(picksInput, async (applicationIds, { locale, code }: Context) => {
  await startReviews(await actingActor(), { code, applicationIds, now: new Date() });
  redirect(routes.adminAssignments(locale, code, '?notice=started'));
});

export const assignAction = formAction(pairsInput, async (pairs, { locale, code }: Context) => {
  await assignReviewers(await actingActor(), { code, pairs, now: new Date() });
  redirect(routes.adminAssignments(locale, code, '?notice=assigned'));
});
