'use server';

import { redirect } from 'next/navigation';
import { revalidatePublicPages } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { orProposal, proposeText } from '@/lib/i18n/proposals';
import { addMedia, saveMedia } from '@/lib/media/commands';
import { mediaInput, newMediaInput } from '@/lib/media/schema';
import { routes } from '@/lib/routes';

const mostBytes = 2.5 * 1024 * 1024;

export const addMediaAction = formAction(orProposal(newMediaInput), async (sent, { locale }: { locale: Locale }) => {
  const actor = await actingActor();
  if ('typed' in sent) return proposeText(actor, sent.typed);
  const { file, ...input } = sent.input;
  if (file.size > mostBytes) throw new AppError('FILE_TOO_BIG', { params: { megabytes: 2.5 } });
  const id = await addMedia(actor, { input, bytes: new Uint8Array(await file.arrayBuffer()) });
  redirect(routes.adminPicture(locale, id, '?notice=added'));
});

export const saveMediaAction = formAction(
  orProposal(mediaInput),
  async (sent, { locale, id, revision }: { locale: Locale; id: string; revision: number }) => {
    const actor = await actingActor();
    if ('typed' in sent) return proposeText(actor, sent.typed);
    await saveMedia(actor, { id, revision, input: sent.input });
    revalidatePublicPages();
    redirect(routes.adminPicture(locale, id, '?notice=saved'));
  },
);
