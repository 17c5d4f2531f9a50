'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { reopenApplication, saveStep, withdrawApplication } from '@/lib/applications/commands';
import { submitApplication } from '@/lib/applications/submission';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; applicationId: string };
type StepContext = Context & { stepKey: string };

const step = z
  .object({ revision: z.coerce.number().int().min(0), intent: z.string().default('continue') })
  .catchall(z.string());

/**
 * Keeps the step whatever it holds; goes on when nothing is missing, else shows what is. It stays, too, when a button
 * within the step was pressed (another row, find), and when an answer has brought up further questions.
 */
export const saveStepAction = formAction(step, async ({ revision, intent, ...sent }, context: StepContext) => {
  const actor = await actingActor();
  const { locale, applicationId, stepKey } = context;
  const typed = onlyTexts(sent);
  const { problems, next, hasMore } = await saveStep(actor, { applicationId, stepKey, revision, typed, intent });
  if (intent === 'leave') redirect(`${routes.myApplication(locale, applicationId)}?notice=saved`);
  if (intent !== 'continue' && intent !== '') return refresh();
  if (Object.keys(problems).length > 0) {
    refresh();
    throw new AppError('INVALID', { fields: problems });
  }
  if (hasMore) return refresh();
  redirect(
    next ? routes.applicationStep(locale, applicationId, next) : routes.applicationReview(locale, applicationId),
  );
});

/** The moment that decides about "in time" is taken before anything else happens. */
export const submitAction = formAction(z.object({}), async (_input, { locale, applicationId }: Context) => {
  const receivedAt = new Date();
  const actor = await actingActor();
  await submitApplication(actor, { applicationId, receivedAt });
  redirect(`${routes.myApplication(locale, applicationId)}?notice=submitted`);
});

export const withdrawAction = formAction(z.object({}), async (_input, { locale, applicationId }: Context) => {
  await withdrawApplication(await actingActor(), { applicationId, now: new Date() });
  redirect(`${routes.myApplication(locale, applicationId)}?notice=withdrawn`);
});

export const reopenAction = formAction(z.object({}), async (_input, { locale, applicationId }: Context) => {
  await reopenApplication(await actingActor(), { applicationId, now: new Date() });
  redirect(`${routes.myApplication(locale, applicationId)}?notice=reopened`);
});

function onlyTexts(typed: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
