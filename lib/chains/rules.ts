import type { ContentOfKind } from '@/lib/library/kind';
import { chain } from '@/lib/library/kinds/chain';

export type ChainContent = ContentOfKind<typeof chain>;
export type ChainSegment = ChainContent['segments'][number];
export type Stretch = ChainSegment['stretch'];
/** A row of one of the three lists, or a link of a stretch. */
export type ChainRow = ChainContent['bottlenecks'][number];

export const stretches = Object.keys(chain.fields.segments.of.stretch.options) as Stretch[];
export const chainLists = ['bottlenecks', 'gaps', 'keyCompanies'] as const;
export type ChainList = (typeof chainLists)[number];

/** The links of each stretch, from upstream down; a stretch without a sourced link is there, and empty. */
export function segmentsByStretch({ segments }: Pick<ChainContent, 'segments'>): [Stretch, ChainSegment[]][] {
  return stretches.map((stretch) => [stretch, segments.filter((segment) => segment.stretch === stretch)]);
}

/** How many rows a chain has, of links and of each list. */
export function countRows(content: Pick<ChainContent, 'segments' | ChainList>): Record<'segments' | ChainList, number> {
  return {
    segments: content.segments.length,
    bottlenecks: content.bottlenecks.length,
    gaps: content.gaps.length,
    keyCompanies: content.keyCompanies.length,
  };
}
