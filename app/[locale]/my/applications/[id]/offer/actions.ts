'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { acceptOffer, declineOffer } from '@/lib/offers/commands';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; applicationId: string };

/** The moment that decides about "in time" is taken before anything else happens. */
export const acceptOfferAction = formAction(z.object({}), async (_input, { locale, applicationId }: Context) => {
  const now = new Date();
  await acceptOffer(await actingActor(), { applicationId, now });
  redirect(`${routes.myApplication(locale, applicationId)}?notice=accepted`);
});

export const declineOfferAction = formAction(z.object({}), async (_input, { locale, applicationId }: Context) => {
  const now = new Date();
  await declineOffer(await actingActor(), { applicationId, now });
  redirect(`${routes.myApplication(locale, applicationId)}?notice=declined`);
});
