import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { DraftPart } from '@/lib/forms/composer/draft';
import { blankRows } from '@/lib/forms/composer/read-settings';
import type { Setting, Settings } from '@/lib/forms/composer/settings';
import { type Locale, locales } from '@/lib/i18n/locales';

/** The visible name of every input of a part's settings, for its labels and the summary of what is wrong. */
export async function settingLabels(
  settings: Settings,
  part: DraftPart,
  languages: Record<Locale, string>,
): Promise<Record<string, string>> {
  const t = await getTranslations('adminForms');
  const labelsOf = (name: string, setting: Setting, shown: string, value: unknown): [string, string][] => {
    if (setting.type === 'words' || setting.type === 'lines')
      return locales.map((locale) => [
        `${name}.${locale}`,
        t('settingIn', { setting: shown, language: languages[locale] }),
      ]);
    if (setting.type !== 'rows') return [[name, shown]];
    const count = (Array.isArray(value) ? value.length : 0) + blankRows;
    const rows = Array.from({ length: count }, (_, at) =>
      Object.entries(setting.of).flatMap(([inner, own]) =>
        labelsOf(
          `${name}.${at}.${inner}`,
          own,
          t('settingOfRow', { list: shown, number: at + 1, setting: t(`settings.${inner as 'label'}`) }),
          undefined,
        ),
      ),
    );
    return [[name, shown], ...rows.flat()];
  };
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, setting]) =>
      labelsOf(name, setting, t(`settings.${name as 'label'}`), part[name]),
    ),
  );
}
