import type { Facets } from '@/lib/library/facets';
import { readLink } from '@/lib/library/fields';
import type { ContentOfKind } from '@/lib/library/kind';
import { platform } from '@/lib/library/kinds/platform';
import { chains } from '@/lib/library/shared-options';

/** What of a published record is asked for here. */
export type PublishedPlatform = { slug: string; isSample: boolean; content: ContentOfKind<typeof platform> };

/** What the registry narrows by, under the names that stand in the address. */
export const platformFacets: Facets<PublishedPlatform, 'kind' | 'chain' | 'place'> = {
  kind: { options: Object.keys(platform.fields.platformKind.options), of: ({ content }) => [content.platformKind] },
  chain: { options: Object.keys(chains), of: ({ content }) => content.chains.map((link) => readLink(link).slug) },
  place: { options: Object.keys(platform.fields.place.options), of: ({ content }) => [content.place] },
};
