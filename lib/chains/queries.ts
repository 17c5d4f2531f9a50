import 'server-only';
import { db } from '@/lib/db';
import { facetValues, slugOf } from '@/lib/facets/schema';
import { readLocalizedText } from '@/lib/i18n/localized-text';
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

/** A programme that is for a chain: where it is, and its name. */
export type ChainProgramme = Pick<RecordReference, 'slug' | 'path' | 'title'>;

/** Published programmes whose facets name this chain; none for a chain that programmes cannot name. */
export async function listPublishedProgrammesOfChain(slug: string): Promise<ChainProgramme[]> {
  const chain = facetValues.chains.find((value) => slugOf(value) === slug);
  if (!chain) return [];
  const programmes = await db().programme.findMany({
    where: { publishedAt: { not: null }, chains: { has: chain } },
    orderBy: [{ nameId: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
    select: { slug: true, title: true },
  });
  return programmes.map(({ slug, title }) => ({
    slug,
    path: `/programmes/${slug}`,
    title: readLocalizedText(title),
  }));
}
