import * as z from 'zod';
import { type Locale, locales } from '@/lib/i18n/locales';

/** source = written first · reviewed = a person stands behind it · machine = converted, labelled so · missing = none yet */
export const textStates = ['source', 'reviewed', 'machine', 'missing'] as const;
export type TextState = (typeof textStates)[number];

const entry = z.object({
  text: z.string(),
  state: z.enum(textStates),
  /** the source has changed since this was written */
  stale: z.boolean().optional(),
});

/** A record's text in the three languages, as kept in JSON columns. */
export const localizedText = z.object({ 'zh-HK': entry, 'zh-CN': entry, en: entry });
export type LocalizedText = z.infer<typeof localizedText>;

/** What a reader is shown: which language it is really in, and how it came about. */
export type ShownText = { text: string; locale: Locale; state: TextState; stale: boolean; others: Locale[] };

/** Reads a JSON column. Throws when it is not a LocalizedText. */
export function readLocalizedText(value: unknown): LocalizedText {
  return localizedText.parse(value);
}

/** Makes a text from what was written by hand; `source` is the language it was written in first. */
export function makeLocalizedText(texts: Partial<Record<Locale, string>>, source: Locale = 'zh-CN'): LocalizedText {
  const make = (locale: Locale) => {
    const text = texts[locale] ?? '';
    const state: TextState = text === '' ? 'missing' : locale === source ? 'source' : 'reviewed';
    return { text, state };
  };
  return { 'zh-HK': make('zh-HK'), 'zh-CN': make('zh-CN'), en: make('en') };
}

/** In which order the other languages stand in when one is missing. Never silently: the reader is told. */
const standIns: Record<Locale, Locale[]> = {
  'zh-HK': ['zh-CN', 'en'],
  'zh-CN': ['zh-HK', 'en'],
  en: ['zh-HK', 'zh-CN'],
};

/** The text for a reader of `locale`; if it is missing, another language with `locale` saying which. */
export function shownText(value: LocalizedText, locale: Locale): ShownText {
  const others = standIns[locale].filter((other) => value[other].state !== 'missing');
  const shown = value[locale].state !== 'missing' ? locale : (others[0] ?? locale);
  return {
    text: value[shown].text,
    locale: shown,
    state: value[shown].state,
    stale: value[shown].stale ?? false,
    others,
  };
}

/** Only the words, for places that cannot carry a label (titles of documents, mails). */
export function plainText(value: unknown, locale: Locale): string {
  return shownText(readLocalizedText(value), locale).text;
}

/**
 * The text after an edit. A changed source makes the other two stale, unless they were changed in the same edit;
 * a changed translation is `reviewed` unless the edit says `machine`. Emptied texts become `missing`.
 */
export function editLocalizedText(
  before: LocalizedText,
  edit: Partial<Record<Locale, { text: string; machine?: boolean; confirmed?: boolean }>>,
): LocalizedText {
  const after = structuredClone(before);
  const changed = (locale: Locale) => edit[locale] !== undefined && edit[locale].text !== before[locale].text;
  const sourceChanged = locales.some((locale) => before[locale].state === 'source' && changed(locale));
  for (const locale of locales) {
    const next = edit[locale];
    const isSource = before[locale].state === 'source';
    if (next && changed(locale)) {
      after[locale] = { text: next.text, state: stateOf(next, isSource) };
    } else if (next?.confirmed && before[locale].state !== 'missing') {
      after[locale] = { text: before[locale].text, state: isSource ? 'source' : 'reviewed' };
    } else if (sourceChanged && !isSource && before[locale].state !== 'missing') {
      after[locale] = { ...before[locale], stale: true };
    }
  }
  return after;
}

function stateOf(next: { text: string; machine?: boolean }, isSource: boolean): TextState {
  if (next.text === '') return 'missing';
  if (isSource) return 'source';
  return next.machine ? 'machine' : 'reviewed';
}
