import 'server-only';
import { db } from '@/lib/db';
import { listPublishedReferrers, type RecordReference } from '@/lib/library/queries';

/** The kinds that belong to a chain by a link of their own, in the order of its page. */
export const chainMemberKinds = ['ORGANISATION', 'PLATFORM', 'POLICY'] as const;
type MemberKind = (typeof chainMemberKinds)[number];

/** Published organisations, platforms and policies that name this chain. */
export async function listPublishedMembersOfChain(slug: string): Promise<Record<MemberKind, RecordReference[]>> {
  const referrers = await listPublishedReferrers({ kind: 'CHAIN', slug });
  const of = (kind: MemberKind) => referrers.filter((record) => record.kind === kind);
  return { ORGANISATION: of('ORGANISATION'), PLATFORM: of('PLATFORM'), POLICY: of('POLICY') };
}

/** How many published records lead to each chain, by its slug; a chain that nothing leads to is absent. */
export async function countPublishedReferrersOfChains(): Promise<Map<string, number>> {
  const links = await db().recordLink.findMany({
    where: { toKind: 'CHAIN', record: { publishedVersionId: { not: null } } },
    distinct: ['recordId', 'toSlug'],
    select: { toSlug: true },
  });
  const counts = new Map<string, number>();
  for (const { toSlug } of links) counts.set(toSlug, (counts.get(toSlug) ?? 0) + 1);
  return counts;
}

/** A programme or call that is for a chain: where it is, and its name. */
export type ChainOpening = Pick<RecordReference, 'slug' | 'path' | 'title'>;

/**
 * Published programmes and calls of a chain: the one place where they are read. Programmes carry no chain so far, so
 * there is none, and the page says so; when they do, this becomes a query over them.
 */
export async function listPublishedOpeningsOfChain(_slug: string): Promise<ChainOpening[]> {
  return [];
}
