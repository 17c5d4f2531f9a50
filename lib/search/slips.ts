import { foldWithPlaces, originalOf } from '@/lib/search/fold';
import type { Word } from '@/lib/search/parse-query';
import { syllablesOf } from '@/lib/search/pinyin';
import { stem } from '@/lib/search/stem';
import { marks, pairsOf, type Run, runsOf, syllablePairs, withoutOneLetter } from '@/lib/search/tokens';
import { allOf, anyOf, type Condition, lexeme } from '@/lib/search/tsquery';

/** Longer runs of Chinese are sentences, not mistyped names. */
const longestRun = 14;

/**
 * What a title fulfils that holds nearly this word. Chinese: the same sounds, or one character wrong, missing, too
 * many, or in the wrong order. Other words: one letter.
 */
export function nearly({ kind, text }: Word): Condition {
  if (kind === 'number') return null;
  if (kind === 'latin') return anyOf(withoutOneLetter(text).map((form) => lexeme(form)));
  const run = [...text];
  if (run.length < 2 || run.length > longestRun) return null;
  const everyPlace = run.map((_, place) => place);
  return anyOf([
    allOf(syllablePairs(syllablesOf(text)).map((pair) => lexeme(pair))),
    ...everyPlace.slice(1).flatMap((place) => [oneMissing(run, place), swapped(run, place)]),
    ...(run.length > 2 ? everyPlace.map((place) => oneWrong(run, place)) : []),
    ...(run.length > 3 ? everyPlace.map((place) => strictRun(run.toSpliced(place, 1))) : []),
  ]);
}

export type Near = { text: string; typed: string; distance: number };

/** The part of a title that comes nearest to the word, in its own script; null when none is near enough. */
export function nearestIn(title: string, word: Word): Near | null {
  const folded = foldWithPlaces(title);
  const runs = runsOf(folded.text).filter(({ kind }) => kind === word.kind);
  const near = runs
    .flatMap((run) => (word.kind === 'han' ? nearParts(run, word.text) : nearWord(run, word.text)))
    .toSorted((one, other) => one.distance - other.distance)[0];
  return near ? { ...near, typed: originalOf(title, folded, near.start, near.start + near.text.length) } : null;
}

function strictRun(run: string[]): Condition {
  return allOf(pairsOf(run.join('')).map((pair) => lexeme(pair)));
}

function oneMissing(run: string[], before: number): Condition {
  return allOf(pairsOf(run.join('')).map((pair, place) => lexeme(place === before - 1 ? marks.slip + pair : pair)));
}

function swapped(run: string[], place: number): Condition {
  return strictRun(run.with(place - 1, run[place] ?? '').with(place, run[place - 1] ?? ''));
}

function oneWrong(run: string[], wrong: number): Condition {
  const right = pairsOf(run.join('')).filter((_, place) => place !== wrong && place + 1 !== wrong);
  const isInside = wrong > 0 && wrong < run.length - 1;
  const over = isInside ? [`${marks.slip}${run[wrong - 1]}${run[wrong + 1]}`] : [];
  return allOf([...right, ...over].map((pair) => lexeme(pair)));
}

type Part = { text: string; start: number; distance: number };

function nearWord(run: Run, wanted: string): Part[] {
  if (stem(run.text) === stem(wanted)) return [];
  const apart = distance(run.text, wanted);
  return apart <= (wanted.length > 7 ? 2 : 1) ? [{ text: run.text, start: run.start, distance: apart }] : [];
}

function nearParts(run: Run, wanted: string): Part[] {
  const spoken = syllablesOf(run.text);
  const sound = syllablesOf(wanted).join('.');
  const { length } = wanted;
  return [length, length + 1, length - 1].flatMap((size) =>
    Array.from({ length: Math.max(0, run.text.length - size + 1) }, (_, at): Part => {
      const text = run.text.slice(at, at + size);
      // The usual slip of Chinese: the right sound, the wrong character.
      const isHeard = size === length && spoken.slice(at, at + size).join('.') === sound;
      return { text, start: run.start + at, distance: isHeard ? 0.5 : apart(text, wanted) };
    }).filter(({ text, distance: far }) => far < 2 && text !== wanted),
  );
}

function apart(text: string, wanted: string): number {
  // A part of the word, or the word and what stands beside it.
  if (text.includes(wanted) || wanted.includes(text)) return 9;
  // Of two characters one alone says too little.
  if (wanted.length === 2 && text.length === 2 && !isSwapped(text, wanted)) return 9;
  const common = [...wanted].filter((character) => text.includes(character)).length;
  if (common < wanted.length - 1) return 9;
  // A slip at either end may be another word.
  const isSure = text.at(0) === wanted.at(0) && text.at(-1) === wanted.at(-1);
  return distance(text, wanted) + (isSure ? 0 : 0.3);
}

function isSwapped(one: string, other: string): boolean {
  return [...one].reverse().join('') === other;
}

/** How many letters must be put in, left out, changed or swapped with a neighbour to make one word of the other. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const at = (up: number, left: number) => (up === 0 ? line : rows[row - up])?.[column - left] ?? 99;
      let least = Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + same);
      const isTurned =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isTurned) least = Math.min(least, at(2, 2) + 1);
      line.push(least);
    }
    rows.push(line);
  }
  return rows[one.length]?.[other.length] ?? 99;
}
