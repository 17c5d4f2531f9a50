import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Locale } from '@/lib/i18n/locales';
import { asTyped, parseQuery, type Query, type Word, wordsIn } from '@/lib/search/parse-query';
import { nearestIn, nearly } from '@/lib/search/slips';

/** So many titles are looked at for the word that was meant. */
const mostTitles = 20;

/** The query with mistyped words put right, from the words of titles; null when there is nothing to put right. */
export async function correctQuery(
  tx: Transaction,
  { words }: Query,
  { locale, only }: { locale: Locale; only: 'unknown' | 'every' },
): Promise<string | null> {
  const known = only === 'every' ? words.map(() => false) : await areFound(tx, words);
  let isChanged = false;
  const corrected: string[] = [];
  for (const [index, word] of words.entries()) {
    const right = known[index] ? null : await correctWord(tx, word, locale);
    if (right) isChanged = true;
    corrected.push(right ?? word.typed);
  }
  return isChanged ? corrected.join(' ') : null;
}

async function correctWord(tx: Transaction, word: Word, locale: Locale): Promise<string | null> {
  const whole = await nearestWord(tx, word, locale);
  if (whole || word.kind !== 'han') return whole;
  // Several words without a blank, one of them mistyped.
  const parts = parseQuery(wordsIn(word.text).join(' ')).words;
  if (parts.length < 2) return null;
  const known = await areFound(tx, parts);
  const right: string[] = [];
  for (const [index, part] of parts.entries()) {
    const one = known[index] ? part.typed : await nearestWord(tx, part, locale);
    if (one === null) return null;
    right.push(one);
  }
  return right.join(' ');
}

async function areFound(tx: Transaction, words: Word[]): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const word of words) {
    const [row] = await tx.$queryRaw<{ isFound: boolean }[]>`
      select exists(select 1 from "SearchDocument" where words @@ ${asTyped(word)}::tsquery) as "isFound"`;
    found.push(row?.isFound ?? false);
  }
  return found;
}

type Near = { typed: string; distance: number; votes: number; isOwn: boolean };

async function nearestWord(tx: Transaction, word: Word, locale: Locale): Promise<string | null> {
  const condition = nearly(word);
  if (!condition) return null;
  const titles = await tx.$queryRaw<{ title: string; isOwn: boolean }[]>`
    select text.title, text.locale = ${locale} as "isOwn"
    from (select id, rank from "SearchDocument" where titles @@ ${condition}::tsquery order by rank limit ${mostTitles}) as hit
    join "SearchText" as text on text."documentId" = hit.id
    order by hit.rank, hit.id, text.locale`;
  const votes = new Map<string, Near>();
  for (const { title, isOwn } of titles) {
    const near = nearestIn(title, word);
    if (!near) continue;
    const before = votes.get(near.text);
    // In the reader's own script where a title of theirs has it, and in small letters, as one types.
    const typed = word.kind === 'latin' ? near.text : isOwn || !before ? near.typed : before.typed;
    votes.set(near.text, { ...near, typed, isOwn, votes: (before?.votes ?? 0) + 1 });
  }
  const [best] = [...votes.values()].toSorted((one, other) => one.distance - other.distance || other.votes - one.votes);
  return best?.typed ?? null;
}
