import { diffArrays } from 'diff';
import type { Locale } from '@/lib/i18n/locales';

/** Words that both versions have, or only the later (added), or only the earlier one (removed). */
export type Piece = { kind: 'same' | 'added' | 'removed'; words: string };

/** A search for the shortest difference grows with its length: beyond this a paragraph counts as replaced. */
const mostEdits = 2_000;

/** The difference of two paragraphs in words; Chinese is cut into words too, so that no word is torn. */
export function compareWords(before: string, after: string, locale: Locale): Piece[] {
  const parts = diffArrays(wordsOf(before, locale), wordsOf(after, locale), { maxEditLength: mostEdits });
  if (!parts) return [piece('removed', before), piece('added', after)];
  const pieces = parts.map(({ value, added, removed }) =>
    piece(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
  return joinScraps(pieces);
}

/** A piece of this kind. */
export const piece = (kind: Piece['kind'], words: string): Piece => ({ kind, words });

function wordsOf(text: string, locale: Locale): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/**
 * A comma or blank that stayed between two changes would tear one change into two: it goes with them. Then pieces of
 * a kind are one, what was removed before what was added.
 */
function joinScraps(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') result.push(piece('removed', removed));
    if (added !== '') result.push(piece('added', added));
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, words }] of pieces.entries()) {
    const isScrap = /^[\p{P}\p{Z}]{1,2}$/u.test(words);
    const isBetween = removed !== '' && added !== '' && index < pieces.length - 1;
    if (kind === 'removed') removed += words;
    else if (kind === 'added') added += words;
    else if (isScrap && isBetween) {
      removed += words;
      added += words;
    } else {
      flush();
      result.push(piece('same', words));
    }
  }
  flush();
  return result;
}
