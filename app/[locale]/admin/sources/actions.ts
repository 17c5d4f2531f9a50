'use server';

import { redirect } from 'next/navigation';
import { revalidatePublicPages } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orProposal, proposeText } from '@/lib/i18n/proposals';
import { routes } from '@/lib/routes';
import { createSource, saveSource } from '@/lib/sources/commands';
import { sourceInput } from '@/lib/sources/schema';

/** `id` null = a new one. */
type Context = { locale: Locale; id: string | null; revision: number };

export const saveSourceAction = formAction(orProposal(sourceInput), async (sent, { locale, id, revision }: Context) => {
  const actor = await actingActor();
  if ('typed' in sent) return proposeText(actor, sent.typed);
  const { input } = sent;
  const saved = id ?? (await createSource(actor, { input }));
  if (id !== null) await saveSource(actor, { id, revision, input });
  revalidatePublicPages();
  redirect(routes.adminSource(locale, saved, '?notice=saved'));
});
