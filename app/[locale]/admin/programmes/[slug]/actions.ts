'use server';

import { redirect } from 'next/navigation';
import { revalidateProgramme } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { withProposals } from '@/lib/i18n/propose-action';
import { saveProgramme } from '@/lib/programmes/commands';
import { programmeInput, statementListInput } from '@/lib/programmes/schema';
import { moveStatement, removeStatement } from '@/lib/programmes/statements/commands';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; slug: string; revision: number };

export const saveProgrammeAction = withProposals(
  formAction(programmeInput, async (input, { locale, slug, revision }: Context) => {
    await saveProgramme(await actingActor(), { slug, revision, input, now: new Date() });
    revalidateProgramme(slug);
    redirect(`${routes.adminProgramme(locale, slug)}?notice=saved`);
  }),
);

export const arrangeStatementAction = formAction(
  statementListInput,
  async ({ intent }, { locale, ...one }: Context & { statementId: string }) => {
    const actor = await actingActor();
    if (intent === 'remove') await removeStatement(actor, one);
    else await moveStatement(actor, { ...one, to: intent });
    revalidateProgramme(one.slug);
    const notice = intent === 'remove' ? 'removed' : 'saved';
    redirect(`${routes.adminProgramme(locale, one.slug)}?notice=${notice}#statements`);
  },
);
