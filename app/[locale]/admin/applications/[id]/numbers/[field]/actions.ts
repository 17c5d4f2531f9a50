'use server';

import { formAction } from '@/lib/action';
import { revealPaperNumber } from '@/lib/applications/decisions/reveal';
import { revealInput } from '@/lib/applications/decisions/schema';
import { actingActor } from '@/lib/auth/session';

type Context = { applicationId: string; fieldKey: string };

/** The number goes into the answer to this one request and nowhere else. */
export const revealAction = formAction(revealInput, async ({ why }, context: Context) => ({
  number: await revealPaperNumber(await actingActor(), { ...context, why }),
}));
