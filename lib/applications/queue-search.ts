import 'server-only';
import { db } from '@/lib/db';
import { asTyped } from '@/lib/search-words';
import { Prisma } from '@/prisma/generated/client';
import type { ApplicationState } from '@/prisma/generated/enums';

/** How many finds are looked at; whoever has more types another letter. */
export const mostFound = 500;

/**
 * Applications of these calls whose number, or whose applicant's name or e-mail, holds the words as typed: at most one
 * more than `mostFound`, so that the caller can say that there are more. Drafts are not among them.
 */
export async function findApplications(
  callIds: string[],
  words: string,
): Promise<{ id: string; state: ApplicationState }[]> {
  const like = `%${asTyped(words)}%`;
  const size = [...words].length;
  // Pairs say all that single characters do, and each list of those is long.
  const grams = size > 1 ? Prisma.sql`(text_grams(${words}))[${size + 1}:]` : Prisma.sql`text_grams(${words})`;
  const mine = Prisma.sql`a."callId" = any(${callIds}::uuid[]) and a.state <> 'DRAFT'`;
  // The grams find, by their index; LIKE makes sure.
  return db().$queryRaw`
    (select a.id, a.state from "Application" a
      where text_grams(a.number) @> ${grams} and a.number ilike ${like} and ${mine}
      limit ${mostFound + 1})
    union
    (select a.id, a.state from "User" u join "Application" a on a."applicantId" = u.id
      where text_grams(u.name || ' ' || u.email) @> ${grams}
        and (u.name ilike ${like} or u.email ilike ${like}) and ${mine}
      limit ${mostFound + 1})
    limit ${mostFound + 1}`;
}

/**
 * One page of the applications of these calls in the order of their applicants' names. Reads people in that order until
 * the page is full: quick where most people have one of these applications, which is when sorting them all is slow.
 */
export async function listIdsByName(
  callIds: string[],
  { states, descending, skip, take }: { states: ApplicationState[]; descending: boolean; skip: number; take: number },
): Promise<string[]> {
  const order = descending ? Prisma.sql`u.name desc, u.id desc` : Prisma.sql`u.name, u.id`;
  const rows = await db().$queryRaw<{ id: string }[]>`
    select a.id from "User" u cross join lateral (
      select a.id from "Application" a where a."applicantId" = u.id and a."callId" = any(${callIds}::uuid[])
        and a.state = any(${states}::"ApplicationState"[])
      order by a.id offset 0
    ) a order by ${order} offset ${skip} limit ${take}`;
  return rows.map(({ id }) => id);
}
