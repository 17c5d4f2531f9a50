'use server';

import * as z from 'zod';
import { formAction } from '@/lib/action';
import { tryStep } from '@/lib/applications/try-step';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { getManagedForm } from '@/lib/forms/queries';
import { formDefinition } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

type Context = { locale: Locale; key: string; stepKey: string };

/** Says what an applicant would be told about a step. Nothing is kept. */
export const previewStepAction = formAction(
  z.object({ intent: z.string().default('') }).catchall(z.string()),
  async ({ intent, ...sent }, { locale, key, stepKey }: Context) => {
    const { draft } = await getManagedForm(await actingActor(), key);
    // Somebody may have taken a part away since the preview was opened.
    const { data: form } = formDefinition.safeParse(draft);
    if (!form) throw new AppError('FORM_INCOMPLETE');
    const typed = Object.fromEntries(
      Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const { values, problems } = await tryStep(form, { stepKey, typed, intent, locale });
    if (intent === '' && Object.keys(problems).length > 0) throw new AppError('INVALID', { fields: problems });
    return values;
  },
);
