import { fold } from '@/lib/search/fold';
import { syllablesOf } from '@/lib/search/pinyin';

const between = String.raw`[\s,.\-·‧]*`;
const mostPermuted = 4;
const latinTitles = new Set(['prof', 'professor', 'dr', 'mr', 'mrs', 'ms', 'miss', 'sir']);
/** As folded: in Simplified. */
const hanTitles = /(?<=..)(?:教授|博士|先生|女士|小姐|老师|院士|研究员)+$/u;

/**
 * A pattern that finds a name in folded text (lib/search/fold): a Han name with or without blanks and in pinyin, a
 * Latin one in any order of its parts, run together, or with initials. Anything else as it stands, whole words only.
 * Null for what is too short to mean anybody.
 */
export function namePattern(name: string): string | null {
  const folded = fold(name).trim();
  if (/\p{Script=Han}/u.test(folded)) {
    const characters = [...folded.replace(/[\s·‧]+/g, '').replace(hanTitles, '')];
    if (characters.length < 2) return null;
    const sources = [characters.map(escaped).join(between)];
    // Only a name of nothing but Chinese characters, and no longer than people's are, is read aloud.
    if (characters.length <= 4 && characters.every((one) => /\p{Script=Han}/u.test(one)))
      sources.push(latinPattern(syllablesOf(characters.join('')), false));
    return sources.join('|');
  }
  const parts = folded.split(/[\s,.\-·]+/).filter((part) => part !== '' && !latinTitles.has(part));
  if (parts.join('').length < 3) return null;
  return /^[a-z\s,.\-·']+$/.test(folded) && parts.length > 1 ? latinPattern(parts, true) : whole(escaped(folded));
}

/** The same for several: one expression; null when none of them means anybody. */
export function namesPattern(names: string[]): RegExp | null {
  const sources = [...new Set(names)].flatMap((name) => namePattern(name) ?? []);
  return sources.length > 0 ? new RegExp(sources.join('|'), 'gu') : null;
}

function latinPattern(parts: string[], withInitials: boolean): string {
  const orders = parts.length <= mostPermuted ? permutations(parts) : [parts, parts.toReversed()];
  const sources = orders.map((order) => order.map(escaped).join(between));
  if (withInitials) {
    for (const surname of new Set([parts[0] ?? '', parts.at(-1) ?? ''])) {
      const others = parts.filter((part) => part !== surname).map((part) => escaped(part[0] ?? ''));
      // "He A" stands in many a text, "Chan T" and "Li T. M." do not.
      if (surname.length < 3 && others.length < 2) continue;
      const initials = others.join(between);
      sources.push(`${initials}${between}${escaped(surname)}`, `${escaped(surname)}${between}${initials}`);
    }
  }
  return whole(`(?:${[...new Set(sources)].join('|')})`);
}

/** Latin words only whole: "Nan" is not in "Nankai". */
function whole(source: string): string {
  return `(?<![a-z0-9])${source}(?![a-z0-9])`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function permutations<Item>(items: Item[]): Item[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
