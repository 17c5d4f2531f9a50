import 'server-only';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import type { ShownFigure } from '@/lib/figures/read';
import { linksIn, sourceIdsIn } from '@/lib/library/content';
import type { DraftContent } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import { news } from '@/lib/library/kinds/news';
import { organisation } from '@/lib/library/kinds/organisation';
import { zone } from '@/lib/library/kinds/zone';
import {
  findPublishedRecord,
  listPublishedRecords,
  listPublishedReferences,
  listPublishedReferrers,
  type PublishedRecord,
} from '@/lib/library/queries';
import { listPublishedNews } from '@/lib/news/queries';
import { timelineOf } from '@/lib/news/rules';
import { alongTheLine, hongKongStationSlug, parkFigures, parkSlug } from '@/lib/park/rules';
import { listPublishedSourcesById } from '@/lib/sources/queries';

export type ZoneRecord = PublishedRecord<typeof zone>;
export type OrganisationRecord = PublishedRecord<typeof organisation>;

/** Everything that the page about Tiankai Park shows. */
export async function readPublishedPark() {
  const [park, hongKongStation, zones, items, referrers, figures] = await Promise.all([
    findPublishedRecord(organisation, parkSlug),
    findPublishedRecord(organisation, hongKongStationSlug),
    listPublishedRecords(zone),
    listPublishedNews(),
    listPublishedReferrers({ kind: 'ORGANISATION', slug: parkSlug }),
    listPublishedFiguresById(Object.values(parkFigures).flat()),
  ]);
  const related = park ? await listPublishedReferences(linksOf(park)) : [];
  const timeline = timelineOf(items, 'park');
  const cited = [
    ...(park ? citedBy(organisation, park.content) : []),
    ...(hongKongStation ? citedBy(organisation, hongKongStation.content) : []),
    ...zones.flatMap(({ content }) => citedBy(zone, content)),
    ...timeline.flatMap(({ content }) => citedBy(news, content)),
    ...figures.flatMap(({ sources }) => sources.map(({ id }) => id)),
  ];
  const sources = await listPublishedSourcesById([...new Set(cited)]);
  const policies = [...related, ...referrers].filter(({ kind }) => kind === 'POLICY');
  return {
    park,
    hongKongStation,
    zones: alongTheLine(zones),
    timeline,
    figures: Object.fromEntries(
      Object.entries(parkFigures).map(([group, ids]) => [group, figures.filter(({ id }) => ids.includes(id))]),
    ) as Record<keyof typeof parkFigures, ShownFigure[]>,
    policies: [...new Map(policies.map((policy) => [policy.slug, policy])).values()],
    promises: related.filter(({ kind }) => kind === 'PROMISE'),
    sources: [...sources.values()].sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true })),
  };
}

function linksOf(park: OrganisationRecord): string[] {
  const links = linksIn(organisation as unknown as Kind, park.content as unknown as DraftContent);
  return [...new Set(links.map(({ kind, slug }) => `${kind}:${slug}`))];
}

function citedBy(declaration: unknown, content: unknown): string[] {
  return sourceIdsIn(declaration as Kind, content as DraftContent);
}
