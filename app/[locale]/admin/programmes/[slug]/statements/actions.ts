'use server';

import { redirect } from 'next/navigation';
import { revalidateProgramme } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orProposal, proposeText } from '@/lib/i18n/proposals';
import { statementInput } from '@/lib/programmes/schema';
import { addStatement, editStatement } from '@/lib/programmes/statements/commands';
import { routes } from '@/lib/routes';

/** `statementId` null = a new one. */
type Context = { locale: Locale; slug: string; revision: number; statementId: string | null };

export const saveStatementAction = formAction(
  orProposal(statementInput),
  async (sent, { locale, slug, revision, statementId }: Context) => {
    const actor = await actingActor();
    if ('typed' in sent) return proposeText(actor, sent.typed);
    const { input } = sent;
    if (statementId === null) await addStatement(actor, { slug, revision, input });
    else await editStatement(actor, { slug, revision, statementId, input });
    revalidateProgramme(slug);
    redirect(`${routes.adminProgramme(locale, slug)}?notice=statementSaved#statements`);
  },
);
