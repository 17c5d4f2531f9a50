import { locales } from '@/lib/i18n/locales';
import { type LocalizedText, localizedText } from '@/lib/i18n/localized-text';

/** Marks such as [P30], [F07] or [C12] in prose. */
const mark = /\[([CFGKNP]\d{2,3})\]/g;

/** The marks that a text cites, once each, in their order. */
export function citedMarks(text: string): string[] {
  return [...new Set([...text.matchAll(mark)].map(([, id]) => id ?? ''))];
}

/** A text cut at its marks: words, and the ids between them, each with where it begins. */
export function splitAtMarks(text: string): ({ at: number; words: string } | { at: number; mark: string })[] {
  const parts: ({ at: number; words: string } | { at: number; mark: string })[] = [];
  let end = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > end) parts.push({ at: end, words: text.slice(end, found.index) });
    parts.push({ at: found.index, mark: found[1] ?? '' });
    end = found.index + found[0].length;
  }
  return end < text.length ? [...parts, { at: end, words: text.slice(end) }] : parts;
}

/** Prose as it reads without its marks: no sources, no signs of headings, lists, emphasis and links. */
export function plainProse(text: string): string {
  return text
    .replace(mark, '')
    .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+/gm, '')
    .replace(/\*\*?|__?/g, '')
    .trim();
}

/** The same in each language, for places that show a text as it is: cards, searches, calendars. */
export function withoutMarks(text: LocalizedText): LocalizedText {
  const entries = locales.map((locale) => [locale, { ...text[locale], text: plainProse(text[locale].text) }]);
  return localizedText.parse(Object.fromEntries(entries));
}
