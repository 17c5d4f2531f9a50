import { type Locale, locales } from '@/lib/i18n/locales';
import { type LocalizedText, shownText } from '@/lib/i18n/localized-text';
import type { Weight } from '@/lib/search/rank';

/** What a reader of one language is shown of a document. */
export type SearchableText = {
  title: string;
  summary?: string;
  /** plain text as it stands on the page */
  body?: string;
  /** the language the words are really in, where it is another one */
  textLocale?: Locale;
};

/** Something to be found. */
export type SearchableDocument = {
  /** PROGRAMME, POLICY, FIGURE …; each has a word in the messages (`search.kind`) */
  kind: string;
  /** its code where it has one (F01), else the end of its address */
  slug: string;
  /** without language */
  path: string;
  isSample?: boolean;
  /** among hits of the same sort the heavier comes first; 2 unless said otherwise */
  weight?: Weight;
  texts: Record<Locale, SearchableText>;
  /** other names and codes it is found by, in any language; not shown */
  keywords?: string[];
};

type Part = LocalizedText | null | undefined;

/**
 * The texts of a record in the three languages. Each is in one language only: where the title is missing in a
 * language, all words shown for it are those of the language that stands in.
 */
export function searchableTexts(record: {
  title: LocalizedText;
  summary?: Part[];
  body?: Part[];
}): Record<Locale, SearchableText> {
  const textIn = (locale: Locale): SearchableText => {
    const title = shownText(record.title, locale);
    const words = (parts: Part[] = [], between: string) =>
      parts
        .map((part) => part?.[title.locale].text ?? '')
        .filter((text) => text !== '')
        .join(between);
    return {
      title: title.text,
      summary: words(record.summary, ' · '),
      body: words(record.body, '\n'),
      textLocale: title.locale,
    };
  };
  return Object.fromEntries(locales.map((locale) => [locale, textIn(locale)])) as Record<Locale, SearchableText>;
}
