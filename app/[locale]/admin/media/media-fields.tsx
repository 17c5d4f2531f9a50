import { getTranslations } from 'next-intl/server';
import { localizedStates, localizedWords } from '@/app/[locale]/admin/localized-props';
import { TextField } from '@/components/forms/field';
import { LocalizedField } from '@/components/forms/localized-field';
import { locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';

/** Name for colleagues, and what the picture shows. */
export async function MediaFields({ alt }: { alt: LocalizedText | null }) {
  const [t, words] = await Promise.all([getTranslations('adminMedia'), localizedWords()]);
  return (
    <>
      <TextField name="name" hint={t('nameHint')} maxLength={120} className="max-w-120" />
      <LocalizedField
        name="alt"
        legend={t('alt')}
        hint={t('altHint')}
        states={localizedStates(alt)}
        words={words}
        rows={3}
      />
    </>
  );
}

/** The visible names of these inputs. */
export async function mediaLabels(): Promise<Record<string, string>> {
  const [t, words] = await Promise.all([getTranslations('adminMedia'), localizedWords()]);
  const texts = locales.map((locale): [string, string] => [
    `alt.${locale}`,
    `${t('alt')} · ${words.languages[locale]}`,
  ]);
  return { name: t('name'), file: t('file'), ...Object.fromEntries(texts) };
}
