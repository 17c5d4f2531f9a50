import type { FacetsOf } from '@/lib/facet-counts';
import type { ContentOfKind } from '@/lib/library/kind';
import { scheme } from '@/lib/library/kinds/scheme';

type SchemeContent = ContentOfKind<typeof scheme>;
export type Coverage = SchemeContent['coversTianjin'];
export type Door = 'join' | 'run';

/** Names under which the list of schemes is narrowed. */
export type SchemeFacet = 'door' | 'purpose' | 'tianjin' | 'applicant';

export const doors = ['join', 'run'] as const satisfies readonly Door[];
export const coverages = Object.keys(scheme.fields.coversTianjin.options) as Coverage[];

export const schemeFacetValues: Record<SchemeFacet, readonly string[]> = {
  door: doors,
  purpose: Object.keys(scheme.fields.purposes.options),
  tianjin: coverages,
  applicant: Object.keys(scheme.fields.applicant.options),
};

export const schemeFacets: FacetsOf<{ content: SchemeContent }, SchemeFacet> = {
  door: ({ content }) => doorsOf(content),
  purpose: ({ content }) => content.purposes,
  tianjin: ({ content }) => [content.coversTianjin],
  applicant: ({ content }) => [content.applicant],
};

/** The ways into a scheme: a person joins, an organisation runs a project, or both. */
export function doorsOf({ how, run }: Pick<SchemeContent, 'how' | 'run'>): Door[] {
  return [...(how ? (['join'] as const) : []), ...(run ? (['run'] as const) : [])];
}
