'use server';

import { redirect } from 'next/navigation';
import { disablePerson, enablePerson, grantRole, revokeRole } from '@/lib/accounts/people/commands';
import { grantRoleForm } from '@/lib/accounts/people/schema';
import { emptyForm } from '@/lib/accounts/schema';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; personId: string };

export const grantRoleAction = formAction(grantRoleForm, async (form, { locale, personId }: Context) => {
  await grantRole(await actingActor(), personId, form);
  redirect(routes.adminPerson(locale, personId, 'granted'));
});

export const revokeRoleAction = formAction(
  emptyForm,
  async (_, { locale, personId, grantId }: Context & { grantId: string }) => {
    await revokeRole(await actingActor(), grantId);
    redirect(routes.adminPerson(locale, personId, 'revoked'));
  },
);

export const disablePersonAction = formAction(emptyForm, async (_, { locale, personId }: Context) => {
  await disablePerson(await actingActor(), personId);
  redirect(routes.adminPerson(locale, personId, 'disabled'));
});

export const enablePersonAction = formAction(emptyForm, async (_, { locale, personId }: Context) => {
  await enablePerson(await actingActor(), personId);
  redirect(routes.adminPerson(locale, personId, 'enabled'));
});
