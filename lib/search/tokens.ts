import { fold } from '@/lib/search/fold';
import { syllablesOf } from '@/lib/search/pinyin';
import { stem } from '@/lib/search/stem';

export type RunKind = 'han' | 'latin' | 'number';

/** Characters of one sort that stand together, in a folded text. */
export type Run = { kind: RunKind; text: string; start: number; end: number };

const runs =
  /(?<han>\p{Script=Han}+)|(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)*|\d+(?:\.\d+)*)|(?<latin>(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{N}])*)(?:'s(?![\p{L}\p{N}]))?/gu;

/** Longer ones are no words, and the database would refuse them. */
const longestLexeme = 64;
const longestKey = 100;

/** The runs of a folded text: Chinese characters, words of letters (F01 is one), numbers (474,000 is 474000). */
export function runsOf(folded: string): Run[] {
  return [...folded.matchAll(runs)].map((match) => {
    const { han, number, latin } = match.groups ?? {};
    const kind = han ? 'han' : number ? 'number' : 'latin';
    const text = han ?? number?.replaceAll(',', '') ?? latin ?? '';
    return { kind, text: cut(text, kind), start: match.index, end: match.index + match[0].length };
  });
}

/** A phrase as it is compared whole: words with one blank between, Chinese without any. */
export function phraseKey(text: string): string {
  return keyOf(runsOf(fold(text)));
}

export function keyOf(of: Run[]): string {
  const key = of.reduce((so, { kind, text }, index) => {
    const isApart = kind !== 'han' && index > 0 && of[index - 1]?.kind !== 'han';
    return so + (isApart ? ' ' : '') + text;
  }, '');
  return [...key].slice(0, longestKey).join('');
}

/** Characters two by two: 博士后 → 博士, 士后. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** What every word of a text is found by. The last character of a run begins no pair, so it stands alone. */
export function wordLexemes(text: string): string[] {
  const folded = fold(text);
  const of = runsOf(folded);
  return of.flatMap((run, index) => {
    if (run.kind === 'han') return [...pairsOf(run.text), [...run.text].at(-1) ?? ''];
    if (run.kind === 'number') return [run.text];
    const next = of[index + 1];
    // start-up is found by startup too
    const isJoined = next?.kind === 'latin' && folded.slice(run.end, next.start) === '-';
    return [run.text, stem(run.text), ...(isJoined ? [cut(run.text + next.text, 'latin')] : [])];
  });
}

/** Marks before a lexeme that is no word: none of them can be typed. */
export const marks = { whole: '=', pinyin: '@', initials: '#', slip: '~', kind: '*', rank: '^' } as const;

/** What a title is found by in pinyin: syllables two by two, and first letters three by three. */
export function pinyinLexemes(title: string): string[] {
  return runsOf(fold(title))
    .filter(({ kind }) => kind === 'han')
    .flatMap(({ text }) => {
      const syllables = syllablesOf(text);
      return [...syllablePairs(syllables), ...initialLexemes(syllables.map((one) => one[0] ?? ''))];
    });
}

export function syllablePairs(syllables: string[]): string[] {
  return syllables.slice(1).map((one, index) => `${marks.pinyin}${syllables[index]}.${one}`);
}

export function initialLexemes(letters: string[]): string[] {
  return letters.slice(2).map((one, index) => `${marks.initials}${letters[index]}${letters[index + 1]}${one}`);
}

/**
 * What a title is found by although something was mistyped. Chinese: pairs with one character between left out
 * (博士后 → 博后). Words: each with one letter left out, as two spellings a letter apart have one of these in common.
 */
export function slipLexemes(title: string): string[] {
  return runsOf(fold(title)).flatMap(({ kind, text }) => {
    if (kind === 'number') return [];
    return kind === 'han' ? skippedPairs(text) : withoutOneLetter(text);
  });
}

function skippedPairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(2).map((character, index) => `${marks.slip}${characters[index]}${character}`);
}

/** The word itself and its forms with a letter left out, for words long enough to be recognised. */
export function withoutOneLetter(word: string): string[] {
  if (word.length < 4 || word.length > 24) return [];
  const shorter = Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
  return [word, ...new Set(shorter)].map((form) => marks.slip + form);
}

/** What a title, a code or a keyword is found by when it is typed whole, or its beginning. */
export function wholeLexeme(text: string): string {
  return marks.whole + phraseKey(text);
}

function cut(text: string, kind: RunKind): string {
  return kind === 'han' ? text : text.slice(0, longestLexeme);
}
