import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import en from '@/lib/i18n/messages/en';
import zhCN from '@/lib/i18n/messages/zh-CN';
import zhHK from '@/lib/i18n/messages/zh-HK';
import { type MapText, type MapZone, mapType, type ParkMap, tallMap, wideMap } from '@/lib/park/map';
import { alongTheLine } from '@/lib/park/rules';
import { zoneSeeds } from '@/prisma/seed/content/zone-records';

const messages = { en, 'zh-CN': zhCN, 'zh-HK': zhHK };

const zone = (key: string, kind: MapZone['kind'], places: string[] = []): MapZone => ({
  key,
  kind,
  title: key,
  district: null,
  places,
});
const words = { west: 'W', east: 'E', away: null };
const parts = [zone('west', 'wing', ['a']), zone('core', 'core', ['b', 'c']), zone('east', 'wing')];

/** Wider than any face that the portal uses: a Chinese character is as wide as high, a Latin one six tenths of it. */
function boxOf({ x, y, text, look, anchor }: MapText) {
  const size = mapType[look];
  const width = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? size : size * 0.6), 0);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - size * 0.9, bottom: y + size * 0.25 };
}

function overlaps(map: ParkMap): string[] {
  const boxes = map.texts.map((text) => ({ text: text.text, ...boxOf(text) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

test('The parts stand from west to east, whatever their order in the library', () => {
  const rows = (['east', 'north', 'centre', 'west'] as const).map((side) => ({ content: { side } }));
  expect(alongTheLine(rows).map(({ content }) => content.side)).toEqual(['west', 'centre', 'east', 'north']);
});

describe('The wide map', () => {
  test('draws one line through all parts, with the core above the wings', () => {
    const { lines, stations } = wideMap(parts, words);
    expect(lines.filter(({ look }) => look === 'trunk')).toEqual([
      { key: 'trunk', look: 'trunk', path: 'M100 150H230L270 110H400H530L570 150H700' },
    ]);
    expect(stations.filter(({ look }) => look !== 'stop')).toEqual([
      { key: 'west', x: 100, y: 150, look: 'part' },
      { key: 'core', x: 400, y: 110, look: 'core' },
      { key: 'east', x: 700, y: 150, look: 'part' },
    ]);
  });

  test('draws a stop for each place, and a branch only where there is one', () => {
    const { lines, stations } = wideMap(parts, words);
    expect(stations.filter(({ look }) => look === 'stop').map(({ key }) => key)).toEqual([
      'west 0',
      'core 0',
      'core 1',
    ]);
    expect(
      lines
        .filter(({ look }) => look === 'branch')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['core', 'west']);
  });

  test('leads to Hong Kong only when there is a station there', () => {
    expect(wideMap(parts, words).stations.some(({ look }) => look === 'away')).toBe(false);
    const away = wideMap(parts, { ...words, away: 'Hong Kong station' });
    expect(away.lines.filter(({ look }) => look === 'away')).toHaveLength(1);
    expect(away.texts.map(({ text }) => text)).toContain('Hong Kong station');
  });
});

describe('The tall map', () => {
  test('has every station on the same line, top down', () => {
    const { stations, lines, width } = tallMap(parts, words);
    expect(new Set(stations.map(({ x }) => x)).size).toBe(1);
    expect(stations.map(({ key }) => key)).toEqual(['west', 'west 0', 'core', 'core 0', 'core 1', 'east']);
    expect(stations.map(({ y }) => y)).toEqual(stations.map(({ y }) => y).toSorted((one, other) => one - other));
    expect(lines).toHaveLength(1);
    expect(width).toBe(340);
  });

  test('is drawn of one part, and of none', () => {
    expect(tallMap([], words).stations).toEqual([]);
    expect(tallMap([zone('core', 'core')], words).stations).toHaveLength(1);
    expect(wideMap([], words).texts).toEqual([]);
  });
});

describe.each(locales)('With the words of %s', (locale) => {
  const drawn = alongTheLine(zoneSeeds.map((content) => ({ content }))).map(({ content }) => ({
    key: content.slug,
    kind: content.zoneKind,
    title: content.title[locale],
    district: content.district?.[locale] ?? null,
    places: (content.places ?? []).map(({ name }) => name[locale]),
  }));
  const { west, east, awayStation } = messages[locale].park;
  test.each([
    ['wide', wideMap(drawn, { west, east, away: awayStation })],
    ['tall', tallMap(drawn, { west, east, away: awayStation })],
  ])('every word of the %s map is on it, and none on another', (_name, map) => {
    for (const text of map.texts) {
      const { left, right, top, bottom } = boxOf(text);
      expect([left >= 0, right <= map.width, top >= 0, bottom <= map.height], text.text).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
    expect(overlaps(map)).toEqual([]);
  });
});
