'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { startApplication } from '@/lib/applications/commands';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

const startInput = z.object({ reuse: z.uuid().optional() });

export const startAction = formAction(startInput, async ({ reuse }, context: { locale: Locale; callCode: string }) => {
  const actor = await actingActor();
  const id = await startApplication(actor, { callCode: context.callCode, now: new Date(), reuse });
  redirect(routes.myApplication(context.locale, id));
});
