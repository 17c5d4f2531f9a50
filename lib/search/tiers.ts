import 'server-only';
import type { KindCount } from '@/lib/search/hits';
import { rankClasses } from '@/lib/search/rank';
import { marks } from '@/lib/search/tokens';
import { allOf, anyOf, type Condition, lexeme } from '@/lib/search/tsquery';
import { Prisma } from '@/prisma/generated/client';

/** Hits of one sort; `isWide` when there may be very many of them. */
type Tier = { column: 'titles' | 'words'; condition: Condition; isWide: boolean };

/**
 * The sorts of hits, the best first. How a title begins counts only for what people come for: the rest of them, such as
 * figures, begin with the name of what they are about.
 */
export function tiersOf(asked: { key: string; conditions: Condition[]; onlyTitles: boolean }): Tier[] {
  const { key, conditions, onlyTitles } = asked;
  const leading = anyOf(rankClasses.slice(0, 2).map((one) => lexeme(marks.rank + one)));
  const named = [lexeme(marks.whole + key), allOf([lexeme(marks.whole + key, true), leading])];
  const inColumn = (column: Tier['column']) => conditions.map((condition) => ({ column, condition, isWide: true }));
  return [
    ...named.map((condition) => ({ column: 'titles' as const, condition, isWide: false })),
    ...inColumn('titles'),
    ...(onlyTitles ? [] : inColumn('words')),
  ];
}

/**
 * One tier as a common table expression, `tier_<index>`. Nothing is looked for when the tiers before hold enough
 * documents; otherwise so many that `enough` remain when those found before are taken away.
 */
export function tierQuery(
  { column, condition, isWide }: Tier,
  { index, kind, kinds, enough }: { index: number; kind: string | null; kinds: KindCount[]; enough: number },
): Prisma.Sql {
  const most =
    index === 0
      ? Prisma.sql`${enough}`
      : Prisma.sql`(select case when count(distinct id) >= ${enough} then 0 else ${enough} + count(*) end
          from (${tiersBefore(index)}) as earlier)`;
  const parts = inParts(condition, { kind, kinds: isWide ? kinds : [] }).map(
    (part) => Prisma.sql`(
      select id, ${index}::int as tier, rank, slug collate "C" as slug from "SearchDocument"
      where ${Prisma.raw(column)} @@ ${part}::tsquery
      order by rank, slug collate "C", id limit ${most})`,
  );
  return Prisma.sql`${name(index)} as materialized (
    select * from (${Prisma.join(parts, ' union all ')}) as part limit ${most})`;
}

/** All rows of the tiers before this one; a document may stand in several. */
export function tiersBefore(index: number): Prisma.Sql {
  const tables = Array.from({ length: index }, (_, before) => Prisma.sql`select * from ${name(before)}`);
  return Prisma.join(tables, ' union all ');
}

function name(index: number): Prisma.Sql {
  return Prisma.raw(`tier_${index}`);
}

// Where there are too many to be sorted, they are read class by class, and the classes behind are left alone when
// enough has been found.
function inParts(condition: Condition, { kind, kinds }: { kind: string | null; kinds: KindCount[] }): Condition[] {
  const narrowed = (to: string) => allOf([condition, lexeme(to)]);
  if (kind !== null) return [narrowed(marks.kind + kind)];
  if (kinds.every(({ count }) => count !== null)) return [condition];
  return rankClasses.map((one) => narrowed(marks.rank + one));
}
