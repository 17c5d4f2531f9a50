'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { revalidateResults } from '@/app/[locale]/admin/revalidate-public';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { saveOutcome, saveQuotas, takeOverProposal } from '@/lib/panels/commands';
import { closeReserves, releaseDecisions } from '@/lib/panels/release';
import { closeReservesInput, outcomeInput, quotasInput, takeOverInput } from '@/lib/panels/schema';
import { publishResults } from '@/lib/results/commands';
import { publishResultsInput } from '@/lib/results/schema';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; code: string };
/** `revision` is that of the call as it was read, `query` the what-if of the address. */
type Seen = Context & { revision: number; query: string };
type Terms = { places: number | null; reserves: number };

export const saveQuotasAction = formAction(quotasInput, async (input, { locale, code, revision, query }: Seen) => {
  await saveQuotas(await actingActor(), { code, revision, input });
  redirect(routes.adminPanel(locale, code, `${query}&notice=quotasSaved`));
});

export const takeOverAction = formAction(
  takeOverInput,
  async (input, { locale, code, revision, query, terms }: Seen & { terms: Terms }) => {
    await takeOverProposal(await actingActor(), { code, revision, terms, input, now: new Date() });
    redirect(routes.adminPanel(locale, code, `${query}&notice=takenOver`));
  },
);

export const saveOutcomeAction = formAction(
  outcomeInput,
  async (input, { locale, code, id, seen }: Context & { id: string; seen: string | null }) => {
    await saveOutcome(await actingActor(), { code, applicationId: id, seen, input, now: new Date() });
    redirect(routes.adminPanel(locale, code, '?notice=outcomeSaved'));
  },
);

export const releaseAction = formAction(z.object({}), async (_input, { locale, code }: Context) => {
  const slug = await releaseDecisions(await actingActor(), { code, now: new Date() });
  revalidateResults(slug, code);
  redirect(routes.adminPanel(locale, code, '?notice=released'));
});

export const closeReservesAction = formAction(closeReservesInput, async (input, { locale, code }: Context) => {
  await closeReserves(await actingActor(), { code, input, now: new Date() });
  redirect(routes.adminPanel(locale, code, '?notice=reservesClosed'));
});

export const publishResultsAction = formAction(
  publishResultsInput,
  async (input, { locale, code, revision }: Context & { revision: number }) => {
    const slug = await publishResults(await actingActor(), { code, revision, input, now: new Date() });
    revalidateResults(slug, code);
    redirect(routes.adminPanel(locale, code, '?notice=published'));
  },
);
