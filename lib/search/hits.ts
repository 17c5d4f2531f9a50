import 'server-only';
import type { Transaction } from '@/lib/db';
import { type Locale, readLocale } from '@/lib/i18n/locales';
import { excerptOf } from '@/lib/search/excerpt';
import { hitsIn, holdsWord, markText, pinyinHitsIn, type Segment, segmentsOf } from '@/lib/search/marks';
import type { Word } from '@/lib/search/parse-query';
import { tierQuery, tiersBefore, tiersOf } from '@/lib/search/tiers';
import type { Condition } from '@/lib/search/tsquery';
import { Prisma } from '@/prisma/generated/client';

/** `count` is null when there are too many to be counted. */
export type KindCount = { kind: string; count: number | null };

export type SearchHit = {
  kind: string;
  slug: string;
  /** without language */
  path: string;
  isSample: boolean;
  title: Segment[];
  excerpt: Segment[];
  /** the language of these words */
  textLocale: Locale;
  /** where the words that were looked for stand, when that is in another language only */
  also: { words: Segment[]; locale: Locale } | null;
};

/** What to look for: the phrase, its words for the marks, conditions, the closest first, and how many fulfil them. */
export type Asked = { words: Word[]; key: string; conditions: Condition[]; kinds: KindCount[] };

/** Beyond that nobody counts; a reader is told that there are more, and asked to narrow it down. */
export const mostCounted = 10_000;

/** How many documents fulfil a condition, kind by kind, most first. More than `mostCounted`: the kinds only. */
export async function countHits(tx: Transaction, condition: Condition): Promise<KindCount[]> {
  if (!condition) return [];
  const counts = await tx.$queryRaw<{ kind: string; count: number }[]>`
    select kind, count(*)::int as count
    from (select kind from "SearchDocument" where words @@ ${condition}::tsquery limit ${mostCounted + 1}) as hit
    group by kind order by count desc, kind`;
  return sum(counts) > mostCounted ? listKinds(tx) : counts;
}

// From one kind to the next along the index: there are few, of many documents.
function listKinds(tx: Transaction): Promise<KindCount[]> {
  return tx.$queryRaw<KindCount[]>`
    with recursive one as (
      (select kind from "SearchDocument" order by kind limit 1)
      union all
      select (select kind from "SearchDocument" where kind > one.kind order by kind limit 1) from one
      where one.kind is not null
    )
    select kind, null as count from one where kind is not null`;
}

export async function isInTitle(tx: Transaction, condition: Condition): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isThere: boolean }[]>`
    select exists(select 1 from "SearchDocument" where titles @@ ${condition}::tsquery) as "isThere"`;
  return row?.isThere ?? false;
}

/** How many in all; infinitely many when they were too many to be counted. */
export function sum(kinds: KindCount[]): number {
  return kinds.reduce((so, { count }) => so + (count ?? Number.POSITIVE_INFINITY), 0);
}

type Row = {
  id: string;
  kind: string;
  slug: string;
  path: string;
  isSample: boolean;
  locale: string;
  textLocale: string;
  title: string;
  summary: string;
  body: string;
};

/**
 * The hits from `skip` on: first what is called so, then what begins so, then what has it in its title, then the
 * others; within each the lower rank.
 */
export async function findHits(
  tx: Transaction,
  { words, key, conditions, kinds }: Asked,
  where: { locale: Locale; kind: string | null; skip: number; take: number; onlyTitles?: boolean },
): Promise<SearchHit[]> {
  const { locale, kind, skip, take, onlyTitles = false } = where;
  const tiers = tiersOf({ key, conditions: conditions.filter((condition) => condition !== null), onlyTitles });
  const rows = await tx.$queryRaw<Row[]>`
    with ${Prisma.join(tiers.map((tier, index) => tierQuery(tier, { index, kind, kinds, enough: skip + take })))},
    shown as (
      select id, min(tier) as tier, min(rank) as rank, min(slug) as slug from (${tiersBefore(tiers.length)}) as hit
      group by id order by tier, rank, slug, id offset ${skip} limit ${take}
    )
    select document.id, document.kind, document.slug, document.path, document."isSample",
      text.locale, text."textLocale", text.title, text.summary,
      left(text.body, case when text.locale = ${locale} then 20000 else 3000 end) as body
    from shown
    join "SearchDocument" as document on document.id = shown.id
    join "SearchText" as text on text."documentId" = shown.id
    order by shown.tier, shown.rank, shown.slug, shown.id, text.locale = ${locale} desc, text.locale`;
  return Map.groupBy(rows, ({ id }) => id)
    .values()
    .map(([own, ...others]) => own && readHit(own, others, words))
    .filter((hit) => hit !== undefined)
    .toArray();
}

function readHit(own: Row, others: Row[], words: Word[]): SearchHit {
  const { kind, slug, path, isSample } = own;
  const textLocale = readLocale(own.textLocale);
  const marked = hitsIn(own.title, words);
  const heard = marked.length > 0 ? [] : pinyinHitsIn(own.title, words);
  const isHere = heard.length > 0 || [own.title, own.summary, own.body].some((text) => holdsWord(text, words));
  return {
    kind,
    slug,
    path,
    isSample,
    textLocale,
    title: segmentsOf(own.title, [...marked, ...heard]),
    excerpt: excerptOf({ ...own, textLocale }, words),
    also: isHere ? null : foundIn(others, words),
  };
}

function foundIn(others: Row[], words: Word[]): SearchHit['also'] {
  for (const other of others) {
    const locale = readLocale(other.textLocale);
    if (holdsWord(other.title, words)) return { words: markText(other.title, words), locale };
    if (holdsWord(`${other.summary}\n${other.body}`, words)) {
      return { words: excerptOf({ ...other, textLocale: locale }, words), locale };
    }
  }
  return null;
}
