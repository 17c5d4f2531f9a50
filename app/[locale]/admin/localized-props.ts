import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { LocalizedState, LocalizedWords } from '@/components/forms/localized-field';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';

type TextName = 'title' | 'summary' | 'forWhom' | 'question' | 'answer';

/** The words around the boxes of a text in three languages. */
export async function localizedWords(): Promise<LocalizedWords> {
  const [t, common] = await Promise.all([getTranslations('adminProgrammes'), getTranslations('common')]);
  return {
    languages: byLocale((locale) => common(`languages.${locale}`)),
    states: {
      source: t('states.source'),
      reviewed: t('states.reviewed'),
      machine: t('states.machine'),
      missing: t('states.missing'),
      stale: t('states.stale'),
      proposed: t('states.proposed'),
    },
    reviewed: t('reviewedTick'),
    propose: { 'zh-HK': t('propose.zh-HK'), 'zh-CN': t('propose.zh-CN') },
    tools: {
      heading: t('tools.heading'),
      bold: t('tools.bold'),
      list: t('tools.list'),
      link: t('tools.link'),
      source: t('tools.source'),
    },
  };
}

/** What the boxes of a text in three languages need: words, how each text stands, and labels for the error summary. */
export async function localizedProps() {
  const [t, words] = await Promise.all([getTranslations('adminProgrammes'), localizedWords()]);
  return {
    field: (name: TextName, text: LocalizedText | null) => ({
      name,
      legend: t(`fields.${name}`),
      states: localizedStates(text),
      words,
    }),
    labels: (...names: TextName[]): Record<string, string> =>
      Object.fromEntries(
        names.flatMap((name) =>
          locales.map((locale) => [
            `${name}.${locale}`,
            t('fieldIn', { field: t(`fields.${name}`), language: words.languages[locale] }),
          ]),
        ),
      ),
  };
}

/** How a text stands in each language. */
export function localizedStates(text: LocalizedText | null): Record<Locale, LocalizedState> {
  return byLocale((locale) => stateOf(text, locale));
}

function stateOf(text: LocalizedText | null, locale: Locale): LocalizedState {
  const entry = text?.[locale];
  if (!entry) return 'missing';
  return entry.stale ? 'stale' : entry.state;
}

function byLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return { 'zh-HK': make('zh-HK'), 'zh-CN': make('zh-CN'), en: make('en') };
}
