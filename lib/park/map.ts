import type { ZoneContent } from '@/lib/park/rules';

/** A part of the park as the schematic map draws it, in the words of one language. */
export type MapZone = {
  key: string;
  kind: ZoneContent['zoneKind'];
  title: string;
  district: string | null;
  places: string[];
};

type Anchor = 'start' | 'end' | 'middle';
export type MapText = { key: string; x: number; y: number; text: string; look: 'title' | 'plain'; anchor: Anchor };
/** `core` and `part` stand on the line, `stop` is a place in one of them, `away` the station in Hong Kong. */
export type MapStation = { key: string; x: number; y: number; look: 'core' | 'part' | 'stop' | 'away' };
export type MapLine = { key: string; path: string; look: 'trunk' | 'branch' | 'away' | 'axis' };
export type ParkMap = { width: number; height: number; lines: MapLine[]; stations: MapStation[]; texts: MapText[] };

/** px of the words on the map, at its natural size */
export const mapType = { title: 22, plain: 16 };

const stop = 38;
const bend = 40;

/** Words beside the parts: the two ends of the line, and the station in Hong Kong when there is one. */
export type MapWords = { west: string; east: string; away: string | null };

/** Side by side, for a wide page and for paper: the line rises to the core, each part has its places below it. */
export function wideMap(zones: MapZone[], { west, east, away }: MapWords): ParkMap {
  const low = 150;
  const high = low - bend;
  const column = 300;
  const at = zones.map((zone, index) => ({ zone, x: 100 + index * column, y: zone.kind === 'core' ? high : low }));
  const width = 100 + zones.length * column + (away ? 90 : 0);
  const most = Math.max(0, ...zones.map(({ places }) => places.length));
  const map: ParkMap = { width, height: low + 90 + most * stop, lines: [], stations: [], texts: [] };

  map.lines.push({ key: 'trunk', look: 'trunk', path: trunk(at) });
  for (const { zone, x, y } of at) {
    const side = zone.kind === 'core' ? -24 : -18;
    map.stations.push({ key: zone.key, x, y, look: zone.kind === 'core' ? 'core' : 'part' });
    const anchor: Anchor = zone.kind === 'core' ? 'end' : 'start';
    map.texts.push({ key: `${zone.key} title`, x: x + side, y: y - 50, text: zone.title, look: 'title', anchor });
    if (zone.district) {
      map.texts.push({ key: `${zone.key} at`, x: x + side, y: y - 27, text: zone.district, look: 'plain', anchor });
    }
    const end = low + 10 + zone.places.length * stop;
    if (zone.places.length > 0) map.lines.unshift({ key: zone.key, look: 'branch', path: `M${x} ${y}V${end}` });
    for (const [index, text] of zone.places.entries()) {
      const key = `${zone.key} ${index}`;
      const down = low + 10 + (index + 1) * stop;
      map.stations.push({ key, x, y: down, look: 'stop' });
      map.texts.push({ key, x: x + 20, y: down + 6, text, look: 'plain', anchor: 'start' });
    }
  }
  const [first, last] = [at[0], at.at(-1)];
  if (first && last && first !== last) {
    const y = map.height - 24;
    map.lines.push({ key: 'axis', look: 'axis', path: `M${first.x + 24} ${y}H${last.x - 24}` });
    map.texts.push(
      { key: 'west', x: first.x, y: y + 6, text: west, look: 'plain', anchor: 'middle' },
      { key: 'east', x: last.x, y: y + 6, text: east, look: 'plain', anchor: 'middle' },
    );
  }
  const core = at.find(({ zone }) => zone.kind === 'core');
  if (away && core) {
    const far = width - 120;
    map.lines.unshift({
      key: 'away',
      look: 'away',
      path: `M${core.x} ${core.y}L${core.x + 60} ${core.y - 60}H${far}`,
    });
    map.stations.push({ key: 'away', x: far, y: core.y - 60, look: 'away' });
    map.texts.push({ key: 'away', x: far, y: core.y - 18, text: away, look: 'plain', anchor: 'middle' });
  }
  return map;
}

function trunk(at: { x: number; y: number }[]): string {
  return at
    .map(({ x, y }, index) => {
      const before = at[index - 1];
      if (!before) return `M${x} ${y}`;
      if (before.y === y) return `H${x}`;
      const middle = (before.x + x) / 2;
      return `H${middle - bend / 2}L${middle + bend / 2} ${y}H${x}`;
    })
    .join('');
}

/** One below the other, for a phone: the places are stops between the parts. */
export function tallMap(zones: MapZone[], { away }: MapWords): ParkMap {
  const x = 30;
  const map: ParkMap = { width: 340, height: 0, lines: [], stations: [], texts: [] };
  let y = 30;
  let last = y;
  for (const zone of zones) {
    map.stations.push({ key: zone.key, x, y, look: zone.kind === 'core' ? 'core' : 'part' });
    map.texts.push({ key: `${zone.key} title`, x: 66, y: y + 8, text: zone.title, look: 'title', anchor: 'start' });
    if (zone.district) {
      map.texts.push({ key: `${zone.key} at`, x: 66, y: y + 32, text: zone.district, look: 'plain', anchor: 'start' });
    }
    last = y;
    y += 34;
    for (const [index, text] of zone.places.entries()) {
      y += stop;
      const key = `${zone.key} ${index}`;
      map.stations.push({ key, x, y, look: 'stop' });
      map.texts.push({ key, x: 66, y: y + 6, text, look: 'plain', anchor: 'start' });
      last = y;
    }
    y += 62;
  }
  map.lines.push({ key: 'trunk', look: 'trunk', path: `M${x} 30V${last}` });
  if (away) {
    map.lines.push({ key: 'away', look: 'away', path: `M${x} ${y}H${x + 90}` });
    map.stations.push({ key: 'away from', x, y, look: 'core' }, { key: 'away', x: x + 90, y, look: 'away' });
    map.texts.push({ key: 'away', x: x + 116, y: y + 6, text: away, look: 'plain', anchor: 'start' });
    last = y;
  }
  return { ...map, height: last + 32 };
}
