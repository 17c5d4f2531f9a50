'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import { createForm, editForm, publishForm, renameForm, restoreForm, saveFormPart } from '@/lib/forms/commands';
import type { PartPlace } from '@/lib/forms/composer/edits';
import { formEditInput, formTitleInput, newFormInput } from '@/lib/forms/composer/input';
import type { Locale } from '@/lib/i18n/locales';
import { orProposal, proposeText } from '@/lib/i18n/proposals';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; key: string; revision: number };

export const createFormAction = formAction(newFormInput, async (input, { locale }: { locale: Locale }) => {
  await createForm(await actingActor(), input);
  redirect(routes.adminForm(locale, input.key, '?notice=created'));
});

export const renameFormAction = formAction(formTitleInput, async (input, { locale, ...seen }: Context) => {
  await renameForm(await actingActor(), seen, input);
  redirect(routes.adminForm(locale, seen.key, '?notice=saved'));
});

/** A part that is new is opened at once; else the page comes back to where the button was. */
export const editFormAction = formAction(formEditInput, async (edit, { locale, ...seen }: Context) => {
  const added = await editForm(await actingActor(), seen, edit);
  if (added !== null) {
    const kind = edit.do === 'addStep' ? 'steps' : edit.do === 'addCheck' ? 'checks' : 'fields';
    redirect(routes.adminFormPart(locale, seen.key, { kind, key: added }));
  }
  const stays = edit.do === 'up' || edit.do === 'down' ? `#${edit.part.kind}-${edit.part.key}` : '';
  redirect(routes.adminForm(locale, seen.key, `?notice=${edit.do === 'remove' ? 'removed' : 'moved'}${stays}`));
});

export const saveFormPartAction = formAction(
  orProposal(z.record(z.string(), z.string())),
  async (sent, { locale, place, ...seen }: Context & { place: PartPlace }) => {
    const actor = await actingActor();
    if ('typed' in sent) return proposeText(actor, sent.typed);
    const { key, problems } = await saveFormPart(actor, seen, { place, typed: sent.input });
    if (sent.input.intent === 'more' || Object.keys(problems).length > 0) {
      const notice = Object.keys(problems).length > 0 ? 'incomplete' : 'saved';
      redirect(routes.adminFormPart(locale, seen.key, { kind: place.kind, key }, `?notice=${notice}`));
    }
    redirect(routes.adminForm(locale, seen.key, `?notice=saved#${place.kind}-${key}`));
  },
);

export const publishFormAction = formAction(z.object({}), async (_, { locale, ...seen }: Context) => {
  await publishForm(await actingActor(), seen);
  redirect(routes.adminForm(locale, seen.key, '?notice=published'));
});

export const restoreFormAction = formAction(
  z.object({ version: z.coerce.number().int() }),
  async ({ version }, { locale, ...seen }: Context) => {
    await restoreForm(await actingActor(), seen, version);
    redirect(routes.adminForm(locale, seen.key, '?notice=restored'));
  },
);
