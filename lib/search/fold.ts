import { Converter } from 'opencc-js';

/** A text as search compares it, and where in the original each of its characters came from. */
export type Folded = {
  text: string;
  /** for each UTF-16 unit of `text`: where in the original its character begins … */
  starts: number[];
  /** … and ends */
  ends: number[];
};

/**
 * Pairs that OpenCC's tables leave apart, each with the form both are compared as: variants that both places print
 * (著/着), and what the two places write differently (覆核/复核, 帳戶/账户, 甚麼/什么).
 */
const variants: Record<string, string> = { 著: '着', 戸: '户', 覆: '复', 帐: '账', 甚: '什', 幺: '么' };

const firstHan = 0x3400;
const lastHan = 0x9fff;
const quotes = /[«»‹›「」『』“”„‟《》〈〉〝〞"]/;
const apostrophes = /[‘’‛′`´]/;
const unseen = /[\p{Cf}\p{Cc}\p{Mn}]/u;

let hanTable: string[] | undefined;
const rare = new Map<string, string>();

/** Marks between Chinese characters that a reader leaves out: 「海河英才」行動計劃, 首台（套）. */
const within = /(?<=\p{Script=Han})["()[\]]+(?=["()[\]]*\p{Script=Han})/gu;

/** Width, case, script (Traditional → Simplified), variants, accents, quotes and blanks made one. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded.replace(within, '');
}

/** The same, with the way back: what a hit in `text` covers in the original. */
export function foldWithPlaces(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += folded;
    at += character.length;
  }
  for (const { 0: marks, index } of [...text.matchAll(within)].reverse()) {
    starts.splice(index, marks.length);
    ends.splice(index, marks.length);
  }
  return { text: text.replace(within, ''), starts, ends };
}

/** The part of the original that a part of the folded text covers. */
export function originalOf(original: string, { starts, ends }: Folded, start: number, end: number): string {
  return original.slice(starts[start], ends[end - 1]);
}

/**
 * Character by character, never by phrase: what is folded inside of a text is then the same as folded alone, so that
 * a part of a word finds the word.
 */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return foldAscii(character, code);
  if (code >= firstHan && code <= lastHan) {
    hanTable ??= makeHanTable();
    return hanTable[code - firstHan] ?? character;
  }
  let folded = rare.get(character);
  if (folded === undefined) {
    folded = foldRare(character);
    // Bounded, as readers may type anything.
    if (rare.size < 20_000) rare.set(character, folded);
  }
  return folded;
}

function foldAscii(character: string, code: number): string {
  if (code >= 0x41 && code <= 0x5a) return character.toLowerCase();
  if (code < 0x20 || code === 0x7f) return code >= 0x09 && code <= 0x0d ? ' ' : '';
  return character === '`' ? "'" : character;
}

function foldRare(character: string): string {
  if (/^\s$/u.test(character)) return ' ';
  if (quotes.test(character)) return '"';
  if (apostrophes.test(character)) return "'";
  const wide = character.normalize('NFKC').toLowerCase();
  const plain = wide
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  if (plain === character) return unseen.test(plain) ? '' : plain;
  let folded = '';
  for (const part of plain) folded += part === character ? part : foldCharacter(part);
  return folded;
}

// All Chinese characters at once, on lines of their own, so that no phrase of OpenCC's can form.
function makeHanTable(): string[] {
  const characters = Array.from({ length: lastHan - firstHan + 1 }, (_, index) =>
    String.fromCharCode(firstHan + index),
  );
  const fromTraditional = Converter({ from: 't', to: 'cn' });
  const fromHongKong = Converter({ from: 'hk', to: 'cn' });
  const lines = fromTraditional(fromHongKong(characters.join('\n'))).split('\n');
  return lines.map((simplified) => variants[simplified] ?? simplified);
}
