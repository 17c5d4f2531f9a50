import 'server-only';
import { db, type Transaction } from '@/lib/db';
import type { Locale } from '@/lib/i18n/locales';
import { correctQuery } from '@/lib/search/corrections';
import {
  type Asked,
  countHits,
  findHits,
  isInTitle,
  type KindCount,
  mostCounted,
  type SearchHit,
  sum,
} from '@/lib/search/hits';
import type { Segment } from '@/lib/search/marks';
import { parseQuery, type Query, readOtherwise, someOf, strictly, type Word, wordsIn } from '@/lib/search/parse-query';
import { marks } from '@/lib/search/tokens';
import { allOf, lexeme } from '@/lib/search/tsquery';

export const hitsPerPage = 20;
/** Further on nobody reads, and each page costs more than the one before. */
const mostPages = 25;
/** Fewer than that, and other ways to read the query are tried too. */
const few = 3;

export type SearchResult = {
  hits: SearchHit[];
  /** in the kind that was chosen, or in all; `isMore` = at least so many */
  total: number;
  isMore: boolean;
  kinds: KindCount[];
  page: number;
  pages: number;
  /** all = every word · some = no document has all of them · similar = something was mistyped */
  relation: 'all' | 'some' | 'similar';
  /** what was looked for instead, when `relation` is similar */
  corrected: string | null;
  /** what may have been meant, when little was found */
  suggestion: string | null;
};

export type SearchRequest = { query: string; locale: Locale; kind?: string | null; page?: number };

const nothing: SearchResult = {
  hits: [],
  total: 0,
  isMore: false,
  kinds: [],
  page: 1,
  pages: 0,
  relation: 'all',
  corrected: null,
  suggestion: null,
};

/** Looks in everything published, in all languages, and shows what is found in the reader's. */
export async function searchPublished({ query, locale, kind = null, page = 1 }: SearchRequest): Promise<SearchResult> {
  const asked = parseQuery(query);
  if (asked.words.length === 0) return nothing;
  return inSearchSession(async (tx) => {
    const { relation, corrected, suggestion, kinds, ...found } = await look(tx, asked, locale);
    const counted = kind === null ? sum(kinds) : await countOfKind(tx, { ...found, kinds, kind });
    const total = Math.min(counted, mostCounted);
    const pages = Math.min(mostPages, Math.ceil(total / hitsPerPage));
    const at = Math.min(page, Math.max(1, pages));
    const shown = { locale, kind, skip: (at - 1) * hitsPerPage, take: hitsPerPage };
    const hits = total === 0 ? [] : await findHits(tx, { ...found, kinds }, shown);
    return { hits, total, isMore: counted > total, kinds, page: at, pages, relation, corrected, suggestion };
  });
}

async function countOfKind(
  tx: Transaction,
  { kinds, kind, conditions }: Pick<Asked, 'kinds' | 'conditions'> & { kind: string },
): Promise<number> {
  const chosen = kinds.find((one) => one.kind === kind);
  if (!chosen) return 0;
  return chosen.count ?? sum(await countHits(tx, allOf([conditions.at(-1) ?? null, lexeme(marks.kind + kind)])));
}

export type Suggestion = { title: Segment[]; path: string; kind: string; textLocale: Locale };

const mostSuggestions = 8;

/** Titles that hold what was typed so far. */
export async function suggestPublished({ query, locale }: { query: string; locale: Locale }): Promise<Suggestion[]> {
  const asked = parseQuery(query);
  if (asked.words.length === 0) return [];
  return inSearchSession(async (tx) => {
    const find = (of: Query) => {
      // A single letter begins too many words: only titles that begin with it are of use.
      const isLetter = of.key.length === 1 && of.words[0]?.kind === 'latin';
      const words = [strictly(of.words, 2), readOtherwise(of.words, 2)];
      const conditions = isLetter ? [lexeme(marks.whole + of.key, true)] : words;
      const sought = { ...of, conditions, kinds: [] };
      return findHits(tx, sought, { locale, kind: null, skip: 0, take: 2 * mostSuggestions, onlyTitles: true });
    };
    let hits = await find(asked);
    if (hits.length === 0) {
      const corrected = await correctQuery(tx, asked, { locale, only: 'unknown' });
      if (corrected) hits = await find(parseQuery(corrected));
    }
    const different = new Map(hits.map((hit) => [hit.title.map(({ text }) => text).join(''), hit]));
    return [...different.values()]
      .slice(0, mostSuggestions)
      .map(({ title, path, kind, textLocale }) => ({ title, path, kind, textLocale }));
  });
}

type Found = Asked & Pick<SearchResult, 'kinds' | 'relation' | 'corrected' | 'suggestion'>;

async function look(tx: Transaction, asked: Query, locale: Locale): Promise<Found> {
  const plain = { corrected: null, suggestion: null };
  const direct = await lookFor(tx, asked);
  if (direct.count >= few) return { ...direct, ...plain, relation: 'all' };
  if (direct.count > 0) {
    const suggestion = await betterQuery(tx, asked, { locale, than: direct.count });
    return { ...direct, corrected: null, suggestion, relation: 'all' };
  }
  const corrected = await correctQuery(tx, asked, { locale, only: 'unknown' });
  const meant = corrected ? parseQuery(corrected) : asked;
  const similar = corrected ? await lookFor(tx, meant) : direct;
  if (similar.count > 0) return { ...similar, corrected, suggestion: null, relation: 'similar' };
  const some = await lookForSome(tx, meant);
  return { ...some, corrected: some.kinds.length > 0 ? corrected : null, suggestion: null, relation: 'some' };
}

async function lookFor(tx: Transaction, { words, key }: Query) {
  const strict = strictly(words);
  const kinds = await countHits(tx, strict);
  const found = { words, key, conditions: [strict], kinds, count: sum(kinds) };
  const wide = readOtherwise(words, 1);
  if (found.count >= few || wide === strict) return found;
  const widely = await countHits(tx, wide);
  return { ...found, conditions: [strict, wide], kinds: widely, count: sum(widely) };
}

// What stands in a title was hardly mistyped.
async function betterQuery(tx: Transaction, asked: Query, { locale, than }: { locale: Locale; than: number }) {
  if (await isInTitle(tx, strictly(asked.words))) return null;
  const better = await correctQuery(tx, asked, { locale, only: 'every' });
  return better && sum(await countHits(tx, strictly(parseQuery(better).words))) > than ? better : null;
}

const mostSought = 6;

// All words but one, all but two and so on, until something is found.
async function lookForSome(tx: Transaction, { words: asked, key }: Query) {
  const words = asked
    .flatMap((word) => (word.kind === 'han' ? wordsIn(word.text).map((text): Word => ({ ...word, text })) : [word]))
    .filter(({ kind, text }) => kind !== 'han' || text.length > 1)
    .toSorted((one, other) => other.text.length - one.text.length)
    .slice(0, mostSought);
  for (let least = words.length - 1; least > 0; least -= 1) {
    const condition = someOf(words, least);
    const kinds = await countHits(tx, condition);
    if (kinds.length > 0) return { words, key, conditions: [condition], kinds };
  }
  return { words, key, conditions: [], kinds: [] };
}

/**
 * One transaction with settings of its own. The planner takes a look at every row to be cheap, since it does not count
 * what unpacking their words costs; and nobody waits for a search that takes seconds.
 */
function inSearchSession<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
        set_config('max_parallel_workers_per_gather', '0', true), set_config('statement_timeout', '3000', true)`;
      return work(tx);
    },
    { maxWait: 5_000, timeout: 10_000 },
  );
}
