import { pinyin } from 'pinyin-pro';

// Every syllable of Standard Chinese, by its first letters; ü is written u (l, n) or left out, as people type it.
const finals: Record<string, string> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};
const syllables = new Set(
  Object.entries(finals).flatMap(([initial, list]) => list.split(' ').map((final) => initial + final)),
);
const beginnings = new Set([...syllables].flatMap((one) => [...one].map((_, index) => one.slice(0, index + 1))));
const longest = 6;
/** Of an ambiguous word (xian: xian, xi an) so many readings are looked for. */
const mostReadings = 4;

/** The syllables of a run of Chinese characters, one for each of them. */
export function syllablesOf(run: string): string[] {
  return pinyin(run, { toneType: 'none', type: 'array', v: true }).map((one) => one.toLowerCase().replaceAll('v', 'u'));
}

/**
 * The ways to read typed letters as syllables: boshihou → [bo, shi, hou]. The last one may be only begun, as while
 * typing (boshih → [bo, shi, h]). None when the letters are no pinyin.
 */
export function readPinyin(letters: string): string[][] {
  if (!/^[a-z]{2,40}$/.test(letters)) return [];
  return readings(letters.replaceAll('v', 'u'));
}

/** Whether this is a syllable in full. */
export function isSyllable(letters: string): boolean {
  return syllables.has(letters);
}

/** Whether letters that are no syllables may be the first ones of some: bsh for boshihou. None begins with i, u or v. */
export function isInitials(letters: string): boolean {
  return /^[a-hj-tw-z]{3,8}$/.test(letters) && readPinyin(letters).length === 0;
}

function readings(letters: string): string[][] {
  const found: string[][] = [];
  const read = (at: number, before: string[]): void => {
    if (found.length >= mostReadings) return;
    if (at === letters.length) {
      found.push(before);
      return;
    }
    for (let length = Math.min(longest, letters.length - at); length > 0; length -= 1) {
      const part = letters.slice(at, at + length);
      const isWhole = syllables.has(part);
      const isBegun = at > 0 && at + length === letters.length && beginnings.has(part);
      if (isWhole || isBegun) read(at + length, [...before, part]);
    }
  };
  read(0, []);
  // A reading in whole syllables is what was meant; only without one has the last been left unfinished.
  const whole = found.filter((reading) => syllables.has(reading.at(-1) ?? ''));
  return whole.length > 0 ? whole : found;
}
