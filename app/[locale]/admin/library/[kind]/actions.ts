'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { revalidatePublicPages } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { orProposal, proposeText } from '@/lib/i18n/proposals';
import { moveRecords } from '@/lib/library/bulk';
import { createRecord, moveRecord, restoreVersion, saveRecord } from '@/lib/library/commands';
import { bulkInput, moveInput, restoreInput } from '@/lib/library/schema';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; kindKey: string };
type One = Context & { slug: string; revision: number };

const typed = orProposal(z.record(z.string(), z.string()));

export const createRecordAction = formAction(typed, async (sent, { locale, kindKey }: Context) => {
  const actor = await actingActor();
  if ('typed' in sent) return proposeText(actor, sent.typed);
  const slug = (sent.input.slug ?? '').trim();
  await createRecord(actor, { kind: kindOfAddress(kindKey), slug, typed: sent.input });
  redirect(routes.adminRecord(locale, kindKey, slug, '?notice=created'));
});

export const saveRecordAction = formAction(typed, async (sent, { locale, kindKey, slug, revision }: One) => {
  const actor = await actingActor();
  if ('typed' in sent) return proposeText(actor, sent.typed);
  await saveRecord(actor, { kind: kindOfAddress(kindKey), slug, revision, typed: sent.input });
  redirect(routes.adminRecord(locale, kindKey, slug, '?notice=saved'));
});

export const moveRecordAction = formAction(moveInput, async (input, { locale, kindKey, slug, revision }: One) => {
  const actor = await actingActor();
  await moveRecord(actor, { kind: kindOfAddress(kindKey), slug, revision, ...input, now: new Date() });
  if (input.move === 'publish' || input.move === 'archive') revalidatePublicPages();
  redirect(routes.adminRecord(locale, kindKey, slug, `?notice=${input.move}`));
});

export const restoreVersionAction = formAction(
  restoreInput,
  async ({ number }, { locale, kindKey, slug, revision }: One) => {
    const actor = await actingActor();
    await restoreVersion(actor, { kind: kindOfAddress(kindKey), slug, revision, number });
    redirect(routes.adminRecord(locale, kindKey, slug, '?notice=restored'));
  },
);

export const moveRecordsAction = formAction(
  bulkInput,
  async ({ move, picked }, { locale, kindKey, back }: Context & { back: string }) => {
    const actor = await actingActor();
    if (picked.length === 0) throw new AppError('NOTHING_PICKED');
    const { done, refused } = await moveRecords(actor, { kind: kindOfAddress(kindKey), picked, move, now: new Date() });
    if (done > 0 && move !== 'askForReview') revalidatePublicPages();
    const query = new URLSearchParams(back.replace(/^\?/, ''));
    query.set('moved', String(done));
    if (refused.length > 0) query.set('refused', refused.join(' '));
    redirect(routes.adminLibrary(locale, kindKey, `?${query}`));
  },
);
