import { diffArrays } from 'diff';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { compareWords, type Piece, piece } from '@/lib/policies/word-difference';

/** A paragraph, heading or point, and what became of it. */
export type ComparedBlock = {
  kind: 'same' | 'changed' | 'added' | 'removed';
  role: 'heading' | 'item' | 'paragraph';
  pieces: Piece[];
};

type TextBlock = { role: ComparedBlock['role']; words: string };

/** Pairing looks at each removed with each added paragraph of a stretch: beyond this many it is not tried. */
const mostPairs = 40_000;
/** From here on two paragraphs are the same one, changed. */
const alike = 0.4;

/** What changed from one text to another: paragraph by paragraph, and word by word within those that changed. */
export function compareTexts(before: string, after: string, locale: Locale): ComparedBlock[] {
  const compared: ComparedBlock[] = [];
  let removed: TextBlock[] = [];
  const flush = (added: TextBlock[]) => {
    compared.push(...comparePaired(removed, added, locale));
    removed = [];
  };
  const same = (one: TextBlock, other: TextBlock) => one.words === other.words && one.role === other.role;
  for (const part of diffArrays(blocksOf(before), blocksOf(after), { comparator: same })) {
    if (part.removed) removed = part.value;
    else if (part.added) flush(part.value);
    else {
      flush([]);
      for (const { role, words } of part.value)
        compared.push({ kind: 'same', role, pieces: [{ kind: 'same', words }] });
    }
  }
  flush([]);
  return compared;
}

/** How many paragraphs changed, came and went. */
export function countChanges(blocks: ComparedBlock[]): Record<'changed' | 'added' | 'removed', number> {
  const of = (kind: ComparedBlock['kind']) => blocks.filter((block) => block.kind === kind).length;
  return { changed: of('changed'), added: of('added'), removed: of('removed') };
}

/** Long stretches without a change, folded but for a paragraph beside each change. Others stand as they are. */
export function foldUnchanged(blocks: ComparedBlock[]): (ComparedBlock | { folded: ComparedBlock[] })[] {
  const shown = blocks.map(
    (block, index) =>
      block.kind !== 'same' || [index - 1, index + 1].some((at) => (blocks[at]?.kind ?? 'same') !== 'same'),
  );
  const result: (ComparedBlock | { folded: ComparedBlock[] })[] = [];
  let hidden: ComparedBlock[] = [];
  const flush = () => {
    result.push(...(hidden.length > 1 ? [{ folded: hidden }] : hidden));
    hidden = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (!shown[index]) hidden.push(block);
    else {
      flush();
      result.push(block);
    }
  }
  flush();
  return result;
}

/** The language in which two texts can be compared: the reader's own if both have it. Null when they share none. */
export function comparedLocale(before: LocalizedText, after: LocalizedText, reader: Locale): Locale | null {
  const has = (locale: Locale) => [before, after].every((text) => text[locale].state !== 'missing');
  const inTurn: Locale[] = [reader, ...locales.filter((locale) => locale !== reader)];
  return inTurn.find(has) ?? null;
}

function comparePaired(removed: TextBlock[], added: TextBlock[], locale: Locale): ComparedBlock[] {
  const whole = (kind: 'removed' | 'added', { role, words }: TextBlock): ComparedBlock => ({
    kind,
    role,
    pieces: [piece(kind, words)],
  });
  const result: ComparedBlock[] = [];
  let [before, after] = [0, 0];
  for (const [one, other] of [...pairsOf(removed, added), [removed.length, added.length] as const]) {
    for (const block of removed.slice(before, one)) result.push(whole('removed', block));
    for (const block of added.slice(after, other)) result.push(whole('added', block));
    const [from, to] = [removed[one], added[other]];
    if (from && to) {
      result.push({ kind: 'changed', role: to.role, pieces: compareWords(from.words, to.words, locale) });
    }
    [before, after] = [one + 1, other + 1];
  }
  return result;
}

/** Which removed paragraph became which added one: in order, the pairs that are most alike together. */
function pairsOf(removed: TextBlock[], added: TextBlock[]): [number, number][] {
  if (removed.length * added.length > mostPairs) return [];
  const likeness = removed.map((one) => added.map((other) => likenessOf(one.words, other.words)));
  // best[i][j]: the most that removed from i on and added from j on can be alike.
  const best = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const like = likeness[i]?.[j] ?? 0;
    return like < alike ? -1 : like + at(i + 1, j + 1);
  };
  for (let i = removed.length - 1; i >= 0; i -= 1) {
    for (let j = added.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < removed.length && j < added.length; ) {
    if (paired(i, j) >= Math.max(at(i + 1, j), at(i, j + 1))) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** 0 to 1: the share of pairs of neighbouring characters that two texts have in common. */
function likenessOf(one: string, other: string): number {
  const [first, second] = [neighbours(one), neighbours(other)];
  if (first.size + second.size === 0) return 0;
  return (2 * [...first].filter((pair) => second.has(pair)).length) / (first.size + second.size);
}

const neighbours = (text: string) =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));

/** The paragraphs, headings and points of a prose, without the marks of its sources. */
function blocksOf(text: string): TextBlock[] {
  const visit = (node: Nodes, role: TextBlock['role']): TextBlock[] => {
    if (node.type === 'heading') return [{ role: 'heading', words: plainWords(node) }];
    if (node.type === 'paragraph') return [{ role, words: plainWords(node) }];
    const inside = node.type === 'listItem' ? 'item' : role;
    return 'children' in node ? node.children.flatMap((child) => visit(child, inside)) : [];
  };
  return visit(fromMarkdown(text), 'paragraph').filter(({ words }) => words !== '');
}

function plainWords(node: Nodes): string {
  const words = (one: Nodes): string =>
    'value' in one ? one.value : 'children' in one ? one.children.map(words).join('') : '';
  return words(node)
    .replace(/\s*\[[CFGKNP]\d{2,3}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
