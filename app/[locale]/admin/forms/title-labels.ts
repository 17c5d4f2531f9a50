import 'server-only';
import { getTranslations } from 'next-intl/server';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import { locales } from '@/lib/i18n/locales';

/** Visible names of the inputs of a form's title. */
export async function titleLabels(): Promise<Record<string, string>> {
  const [t, { languages }] = await Promise.all([getTranslations('adminForms'), localizedWords()]);
  return Object.fromEntries(
    locales.map((locale) => [
      `title.${locale}`,
      t('settingIn', { setting: t('formTitle'), language: languages[locale] }),
    ]),
  );
}
