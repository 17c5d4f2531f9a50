import { locales } from '@/lib/i18n/locales';
import { rankClass } from '@/lib/search/rank';
import type { SearchableDocument } from '@/lib/search/texts';
import { marks, pinyinLexemes, slipLexemes, wholeLexeme, wordLexemes } from '@/lib/search/tokens';

/** What a document is found by: its titles, codes and keywords, and every word of it, in all of its languages. */
export function lexemesOf(
  { kind, slug, texts, keywords = [] }: SearchableDocument,
  rank: number,
): { titles: string[]; words: string[] } {
  const all = locales.map((locale) => texts[locale]);
  const names = different([slug, ...keywords, ...all.map(({ title }) => title)]);
  const words = names.flatMap(wordLexemes);
  const pinyin = names.flatMap(pinyinLexemes);
  const classes = [marks.kind + kind, marks.rank + rankClass(rank)];
  const rest = different(all.flatMap(({ summary = '', body = '' }) => [summary, body])).flatMap(wordLexemes);
  return {
    titles: different([...classes, ...names.map(wholeLexeme), ...words, ...pinyin, ...names.flatMap(slipLexemes)]),
    words: different([...classes, ...words, ...pinyin, ...rest]),
  };
}

function different(texts: string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
