'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { saveReviewerProfile } from '@/lib/reviews/profile/commands';
import { profileInput } from '@/lib/reviews/schema';
import { routes } from '@/lib/routes';

export const saveProfileAction = formAction(profileInput, async (input, { locale }: { locale: Locale }) => {
  const given = await saveReviewerProfile(await actingActor(), { input, now: new Date() });
  redirect(routes.reviewerProfile(locale, given > 0 ? 'savedWithConflicts' : 'saved'));
});
