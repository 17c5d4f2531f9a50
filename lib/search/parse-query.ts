import { foldWithPlaces, originalOf } from '@/lib/search/fold';
import { longestQuery } from '@/lib/search/limits';
import { isInitials, isSyllable, readPinyin } from '@/lib/search/pinyin';
import { stem } from '@/lib/search/stem';
import { initialLexemes, keyOf, marks, pairsOf, type Run, runsOf, syllablePairs } from '@/lib/search/tokens';
import { allOf, anyOf, type Condition, lexeme } from '@/lib/search/tsquery';

const mostWords = 10;

export type Word = Pick<Run, 'kind' | 'text'> & {
  /** as it was typed, in its own script */
  typed: string;
};
export type Query = { words: Word[]; key: string };

const idle = new Set(
  'a an and are as at by for from how in into is it its of on or that the their to was what when where which who with'.split(
    ' ',
  ),
);

/** What was asked for, folded. No words = nothing that could be looked for. */
export function parseQuery(typed: string): Query {
  const text = [...typed].slice(0, longestQuery).join('');
  const folded = foldWithPlaces(text);
  const runs = runsOf(folded.text);
  const telling = runs.filter((run) => run.kind !== 'latin' || !idle.has(run.text));
  const words = (telling.length > 0 ? telling : runs).slice(0, mostWords).map((run) => ({
    kind: run.kind,
    text: run.text,
    typed: originalOf(text, folded, run.start, run.end),
  }));
  return { words, key: keyOf(runs) };
}

/** Every word, as it was typed. A Latin word may go on: postdoc finds postdoctoral. */
export function strictly(words: Word[], shortestPrefix = 3): Condition {
  return allOf(words.map((word) => asTyped(word, shortestPrefix)));
}

/** The same, or read in another way: Chinese taken apart into words, letters taken as pinyin or its initials. */
export function readOtherwise(words: Word[], shortestPrefix = 3): Condition {
  const each = words.map((word) =>
    anyOf([
      asTyped(word, shortestPrefix),
      ...(word.kind === 'han' ? [allOf(wordsIn(word.text).map(pairs))] : []),
      ...(word.kind === 'latin' ? [spoken(word.text)] : []),
    ]),
  );
  return anyOf([allOf(each), spacedPinyin(words)]);
}

/** One word as it was typed. */
export function asTyped({ kind, text }: Pick<Word, 'kind' | 'text'>, shortestPrefix = 3): Condition {
  if (kind === 'number') return lexeme(text);
  if (kind === 'han') return pairs(text);
  const isPrefix = text.length >= shortestPrefix;
  return anyOf([lexeme(stem(text), isPrefix && stem(text) === text), lexeme(text, isPrefix)]);
}

/** A run of Chinese characters, one after the other. */
export function pairs(run: string): Condition {
  return [...run].length === 1 ? lexeme(run, true) : allOf(pairsOf(run).map((pair) => lexeme(pair)));
}

/** At least `least` of the words, each as it was typed. */
export function someOf(words: Word[], least: number): Condition {
  return anyOf(choose(words, least).map((some) => allOf(some.map((word) => asTyped(word)))));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a run of Chinese characters. Single ones are joined to what stands before, as the dictionary knows
 * few names: 博士|后|岗位 → 博士后, 岗位.
 */
export function wordsIn(run: string): string[] {
  const words: string[] = [];
  let isOpen = false;
  for (const { segment } of segmenter.segment(run)) {
    const isSingle = [...segment].length === 1;
    if (words.length > 0 && (isSingle || isOpen)) words[words.length - 1] += segment;
    else words.push(segment);
    // A single one in front has nothing before it: it takes what comes after.
    isOpen = isSingle && [...(words.at(-1) ?? '')].length === 1;
  }
  return words;
}

/** Syllables that stand one after the other in a title; the last may be only begun. */
export function syllables(reading: string[]): Condition {
  const last = reading.at(-1) ?? '';
  const before = reading.slice(0, -1);
  if (isSyllable(last)) return allOf(syllablePairs(reading).map((pair) => lexeme(pair)));
  return allOf([
    ...syllablePairs(before).map((pair) => lexeme(pair)),
    lexeme(`${marks.pinyin}${before.at(-1)}.${last}`, true),
  ]);
}

function spacedPinyin(words: Word[]): Condition {
  if (words.length < 2 || words.some(({ kind }) => kind !== 'latin')) return null;
  const readings = words.map(({ text }) => (isSyllable(text) ? [text] : readPinyin(text)[0]));
  return readings.includes(undefined) ? null : syllables(readings.flatMap((reading) => reading ?? []));
}

function spoken(letters: string): Condition {
  if (isInitials(letters)) return allOf(initialLexemes([...letters]).map((one) => lexeme(one)));
  return anyOf(readPinyin(letters).map(syllables));
}

function choose<Item>(items: Item[], count: number): Item[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => choose(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}
