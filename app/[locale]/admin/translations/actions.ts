'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { saveTranslation } from '@/lib/library/translations';
import { routes } from '@/lib/routes';

type Context = {
  locale: Locale;
  back: string;
  gap: { kindKey: string; slug: string; revision: number; name: string; locale: Locale };
};

export const saveTranslationAction = formAction(
  z.object({ text: z.string().max(40_000) }),
  async ({ text }, { locale, back, gap: { kindKey, ...gap } }: Context) => {
    const actor = await actingActor();
    await saveTranslation(actor, { kind: kindOfAddress(kindKey), ...gap, text });
    redirect(routes.adminTranslations(locale, back));
  },
);
