import type { ContentOfKind } from '@/lib/library/kind';
import type { zone } from '@/lib/library/kinds/zone';

export type ZoneContent = ContentOfKind<typeof zone>;

const sides: ZoneContent['side'][] = ['west', 'centre', 'east', 'north'];

/** The parts of the park as a line passes them: from west to east, then whatever lies north. */
export function alongTheLine<Row extends { content: Pick<ZoneContent, 'side'> }>(zones: readonly Row[]): Row[] {
  return zones.toSorted((one, other) => sides.indexOf(one.content.side) - sides.indexOf(other.content.side));
}

/** The park as records know it: the slug of its organisation, of its station in Hong Kong, and its figures. */
export const parkSlug = 'tiankai-park';
export const hongKongStationSlug = 'tiankai-hong-kong-station';

export const parkFigures: Record<'area' | 'companies' | 'more' | 'money', string[]> = {
  /** area: as the reply has it, and since */
  area: ['F01', 'G01'],
  /** companies and projects over time; each counts something else */
  companies: ['G60', 'G61', 'G63'],
  more: ['G62', 'G64', 'G65', 'G66', 'G69'],
  money: ['G67', 'G68'],
};
