import 'server-only';
import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import type { ApplicationState } from '@/prisma/generated/enums';

/** How many finds are looked at; whoever has more types another letter. */
export const mostFound = 1000;

/**
 * Applications of these calls whose number, or whose applicant's name or e-mail, holds the words as typed: at most one
 * more than `mostFound`, so that the caller can say that there are more. Drafts are not among them.
 */
export async function findApplications(
  callIds: string[],
  words: string,
): Promise<{ id: string; state: ApplicationState }[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const mine = Prisma.sql`a."callId" = any(${callIds}::uuid[]) and a.state <> 'DRAFT'`;
  // The grams find, by their index; LIKE makes sure.
  return db().$queryRaw`
    select a.id, a.state from "Application" a
      where text_grams(a.number) @> text_grams(${words}) and a.number ilike ${like} and ${mine}
    union
    select a.id, a.state from "User" u join "Application" a on a."applicantId" = u.id
      where text_grams(u.name || ' ' || u.email) @> text_grams(${words})
        and (u.name ilike ${like} or u.email ilike ${like}) and ${mine}
    limit ${mostFound + 1}`;
}
