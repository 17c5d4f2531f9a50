'use server';

import { redirect } from 'next/navigation';
import { revalidateProgramme } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orProposal, proposeText } from '@/lib/i18n/proposals';
import { saveProgramme } from '@/lib/programmes/commands';
import { programmeInput, statementListInput } from '@/lib/programmes/schema';
import { moveStatement, removeStatement } from '@/lib/programmes/statements/commands';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; slug: string; revision: number };

export const saveProgrammeAction = formAction(
  orProposal(programmeInput),
  async (sent, { locale, slug, revision }: Context) => {
    const actor = await actingActor();
    if ('typed' in sent) return proposeText(actor, sent.typed);
    await saveProgramme(actor, { slug, revision, input: sent.input, now: new Date() });
    revalidateProgramme(slug);
    redirect(`${routes.adminProgramme(locale, slug)}?notice=saved`);
  },
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
