'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import { answerEnquiry, assignEnquiry, closeEnquiry, noteEnquiry, reopenEnquiry } from '@/lib/enquiries/desk/commands';
import { answerInput, assignInput, closeInput, noteInput, nothing } from '@/lib/enquiries/schema';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

/** `revision` is what the official has read: anything newer is a CONFLICT. */
type Context = { locale: Locale; number: string; revision: number };

export const takeAction = formAction(nothing, async (_input, { locale, ...seen }: Context) => {
  const actor = await actingActor();
  await assignEnquiry(actor, { ...seen, ownerId: actor.userId, now: new Date() });
  redirect(routes.adminEnquiry(locale, seen.number, 'assigned'));
});

export const assignAction = formAction(assignInput, async ({ ownerId }, { locale, ...seen }: Context) => {
  await assignEnquiry(await actingActor(), { ...seen, ownerId, now: new Date() });
  redirect(routes.adminEnquiry(locale, seen.number, 'assigned'));
});

export const answerAction = formAction(answerInput, async (written, { locale, ...seen }: Context) => {
  await answerEnquiry(await actingActor(), { ...seen, written, now: new Date() });
  redirect(routes.adminEnquiry(locale, seen.number, 'answered'));
});

export const noteAction = formAction(noteInput, async ({ note }, { locale, number }: Context) => {
  await noteEnquiry(await actingActor(), { number, text: note, now: new Date() });
  redirect(routes.adminEnquiry(locale, number, 'noted'));
});

export const closeAction = formAction(closeInput, async (written, { locale, ...seen }: Context) => {
  await closeEnquiry(await actingActor(), { ...seen, written, now: new Date() });
  redirect(routes.adminEnquiry(locale, seen.number, 'closed'));
});

export const reopenAction = formAction(nothing, async (_input, { locale, ...seen }: Context) => {
  await reopenEnquiry(await actingActor(), { ...seen, now: new Date() });
  redirect(routes.adminEnquiry(locale, seen.number, 'reopened'));
});
