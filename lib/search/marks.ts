import { type Folded, fold, foldWithPlaces } from '@/lib/search/fold';
import { type Word, wordsIn } from '@/lib/search/parse-query';
import { isInitials, isSyllable, readPinyin, syllablesOf } from '@/lib/search/pinyin';
import { stem } from '@/lib/search/stem';
import { type Run, runsOf } from '@/lib/search/tokens';

/** A piece of a text as it was written, and whether it is what was looked for. */
export type Segment = { text: string; hit: boolean };

/** Where a hit stands in the original text. */
export type Hit = { start: number; end: number };

/** The text in pieces, those that were looked for marked. */
export function markText(text: string, words: Word[]): Segment[] {
  return segmentsOf(text, hitsIn(text, words));
}

export function segmentsOf(text: string, hits: Hit[], from = 0, to = text.length): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (end <= at || start >= to) continue;
    if (start > at) segments.push({ text: text.slice(at, start), hit: false });
    segments.push({ text: text.slice(Math.max(at, start), Math.min(to, end)), hit: true });
    at = Math.min(to, end);
  }
  if (at < to) segments.push({ text: text.slice(at, to), hit: false });
  return segments;
}

/** Where the words stand, in whichever script; in order, none touching another. */
export function hitsIn(text: string, words: Word[]): Hit[] {
  const folded = foldWithPlaces(text);
  const runs = runsOf(folded.text);
  const found = words.flatMap((word) => (word.kind === 'han' ? hanHits(folded.text, word.text) : wordHits(runs, word)));
  return inOriginal(found, folded);
}

/** Whether a text holds one of the words whole: not merely a part of a longer Chinese one. */
export function holdsWord(text: string, words: Word[]): boolean {
  const folded = fold(text);
  const runs = runsOf(folded);
  return words.some((word) => (word.kind === 'han' ? folded.includes(word.text) : wordHits(runs, word).length > 0));
}

/** Where a Chinese text reads as the letters that were typed: boshihou, bo shi hou or bsh in 博士後. */
export function pinyinHitsIn(text: string, words: Word[]): Hit[] {
  const readings = readingsOf(words);
  if (readings.length === 0) return [];
  const folded = foldWithPlaces(text);
  const found = runsOf(folded.text)
    .filter(({ kind }) => kind === 'han')
    .flatMap((run) => {
      const spoken = syllablesOf(run.text);
      return readings.flatMap((reading) => spokenHits(run, spoken, reading));
    });
  return inOriginal(found, folded);
}

function readingsOf(words: Word[]): string[][] {
  const letters = words.filter(({ kind }) => kind === 'latin').map((word) => word.text);
  const each = letters.map((one) => (isSyllable(one) ? [[one]] : readPinyin(one)));
  const spaced = each.every(({ length }) => length > 0) ? [each.flatMap(([first]) => first ?? [])] : [];
  const initials = letters.filter((one) => isInitials(one)).map((one) => [...one]);
  return [...each.flat(), ...spaced, ...initials].filter(({ length }) => length > 1);
}

// Chinese as it was typed, or where that does not stand, the words in it.
function hanHits(folded: string, run: string): Hit[] {
  const whole = everyPlace(folded, run);
  if (whole.length > 0 || run.length < 3) return whole;
  return wordsIn(run)
    .filter((word) => word.length > 1)
    .flatMap((word) => everyPlace(folded, word));
}

function everyPlace(text: string, part: string): Hit[] {
  const places: Hit[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    places.push({ start: at, end: at + part.length });
  }
  return places;
}

function wordHits(runs: Run[], { kind, text }: Word): Hit[] {
  const same = (run: Run) =>
    kind === 'number'
      ? run.text === text
      : run.text === text || stem(run.text) === stem(text) || (text.length > 2 && run.text.startsWith(text));
  return runs.filter((run) => run.kind === kind && same(run));
}

function spokenHits(run: Run, spoken: string[], reading: string[]): Hit[] {
  return spoken.flatMap((_, at) => {
    const isHere = reading.every((syllable, index) =>
      isSyllable(syllable) ? spoken[at + index] === syllable : spoken[at + index]?.startsWith(syllable),
    );
    return isHere ? [{ start: run.start + at, end: run.start + at + reading.length }] : [];
  });
}

function inOriginal(hits: Hit[], { starts, ends }: Folded): Hit[] {
  const merged: Hit[] = [];
  for (const { start, end } of hits.toSorted((one, other) => one.start - other.start)) {
    const from = starts[start] ?? 0;
    const to = ends[end - 1] ?? from;
    const last = merged.at(-1);
    if (last && from <= last.end) last.end = Math.max(last.end, to);
    else merged.push({ start: from, end: to });
  }
  return merged;
}
