'use server';

import { redirect } from 'next/navigation';
import { revalidateProgramme } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import { addCall, copyCall, saveCall } from '@/lib/calls/commands';
import { callInput, copyCallInput, newCallInput } from '@/lib/calls/schema';
import type { Locale } from '@/lib/i18n/locales';
import { orProposal, proposeText } from '@/lib/i18n/proposals';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; code: string; revision: number };
type NewContext = { locale: Locale; slug: string };

export const saveCallAction = formAction(orProposal(callInput), async (sent, { locale, code, revision }: Context) => {
  const actor = await actingActor();
  if ('typed' in sent) return proposeText(actor, sent.typed);
  const slug = await saveCall(actor, { code, revision, input: sent.input, now: new Date() });
  revalidateProgramme(slug);
  redirect(`${routes.adminCall(locale, code)}?notice=saved`);
});

export const addCallAction = formAction(orProposal(newCallInput), async (sent, { locale, slug }: NewContext) => {
  const actor = await actingActor();
  if ('typed' in sent) return proposeText(actor, sent.typed);
  await addCall(actor, { programmeSlug: slug, input: sent.input, now: new Date() });
  revalidateProgramme(slug);
  redirect(`${routes.adminProgramme(locale, slug)}?notice=callAdded`);
});

export const copyCallAction = formAction(
  copyCallInput,
  async ({ code: newCode }, { locale, code }: Omit<Context, 'revision'>) => {
    await copyCall(await actingActor(), { code, newCode });
    redirect(`${routes.adminCall(locale, newCode)}?notice=copied`);
  },
);
