'use server';

import { redirect } from 'next/navigation';
import { endAllDevices, endDevice } from '@/lib/accounts/devices';
import { cancelEmailChange, requestEmailChange } from '@/lib/accounts/email-changes';
import { changePassword, updateProfile } from '@/lib/accounts/profile';
import { changeEmailForm, changePasswordForm, emptyForm, profileForm } from '@/lib/accounts/schema';
import { formAction } from '@/lib/action';
import { signOut } from '@/lib/auth/next-auth';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Page = { locale: Locale };

export const updateProfileAction = formAction(profileForm, async (profile, { locale }: Page) => {
  await updateProfile(await actingActor(), profile);
  redirect(routes.myAccount(locale, 'profile'));
});

export const changePasswordAction = formAction(changePasswordForm, async (form, { locale }: Page) => {
  await changePassword(await actingActor(), form);
  redirect(routes.myAccount(locale, 'password'));
});

export const changeEmailAction = formAction(changeEmailForm, async (form, { locale }: Page) => {
  await requestEmailChange(await actingActor(), form);
  redirect(routes.myAccount(locale, 'emailAsked'));
});

export const cancelEmailChangeAction = formAction(emptyForm, async (_, { locale }: Page) => {
  await cancelEmailChange(await actingActor());
  redirect(routes.myAccount(locale, 'emailCancelled'));
});

export const endDeviceAction = formAction(emptyForm, async (_, { locale, id }: Page & { id: string }) => {
  await endDevice(await actingActor(), id);
  redirect(routes.myAccount(locale, 'deviceEnded'));
});

export const endAllDevicesAction = formAction(emptyForm, async (_, { locale }: Page) => {
  await endAllDevices(await actingActor());
  await signOut({ redirect: false });
  redirect(routes.signInNotice(locale, 'ended'));
});
