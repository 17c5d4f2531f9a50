'use server';

import { redirect } from 'next/navigation';
import { revalidateProgramme } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import { addCall, saveCall } from '@/lib/calls/commands';
import { callInput, newCallInput } from '@/lib/calls/schema';
import type { Locale } from '@/lib/i18n/locales';
import { withProposals } from '@/lib/i18n/propose-action';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; code: string; revision: number };
type NewContext = { locale: Locale; slug: string };

export const saveCallAction = withProposals(
  formAction(callInput, async (input, { locale, code, revision }: Context) => {
    const slug = await saveCall(await actingActor(), { code, revision, input, now: new Date() });
    revalidateProgramme(slug);
    redirect(`${routes.adminCall(locale, code)}?notice=saved`);
  }),
);

export const addCallAction = withProposals(
  formAction(newCallInput, async (input, { locale, slug }: NewContext) => {
    await addCall(await actingActor(), { programmeSlug: slug, input, now: new Date() });
    revalidateProgramme(slug);
    redirect(`${routes.adminProgramme(locale, slug)}?notice=callAdded`);
  }),
);
