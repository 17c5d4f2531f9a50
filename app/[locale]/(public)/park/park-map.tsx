import { getLocale, getTranslations } from 'next-intl/server';
import { type LocalizedText, shownText } from '@/lib/i18n/localized-text';
import { type MapLine, type MapStation, type MapZone, mapType, type ParkMap, tallMap, wideMap } from '@/lib/park/map';
import type { ZoneRecord } from '@/lib/park/queries';

const strokes: Record<MapLine['look'], { className: string; width: number; dash?: string }> = {
  trunk: { className: 'text-tj-line', width: 8 },
  branch: { className: 'text-line-strong', width: 4 },
  away: { className: 'text-hk-line', width: 6, dash: '2 12' },
  axis: { className: 'text-line-strong', width: 1 },
};
const rings: Record<MapStation['look'], { className: string; radius: number; width: number }> = {
  core: { className: 'text-ink', radius: 20, width: 7 },
  part: { className: 'text-ink', radius: 15, width: 6 },
  stop: { className: 'text-tj-line', radius: 7, width: 4 },
  away: { className: 'text-hk-line', radius: 15, width: 6 },
};

/** The core and the wings as a line with stations, drawn from what the records name. Schematic, and labelled as such. */
export async function ParkMapFigure({
  zones,
  hasHongKongStation,
}: {
  zones: ZoneRecord[];
  hasHongKongStation: boolean;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('park')]);
  const plain = (text: LocalizedText) => shownText(text, locale).text;
  const drawn: MapZone[] = zones.map(({ slug, content }) => ({
    key: slug,
    kind: content.zoneKind,
    title: plain(content.title),
    district: content.district && plain(content.district),
    places: content.places.map(({ name }) => plain(name)),
  }));
  const away = hasHongKongStation ? t('awayStation') : null;
  const ends = { west: t('west'), east: t('east'), away };
  const separator = locale === 'en' ? ', ' : '、';
  const description = [
    ...drawn.map(({ title, district, places }) => {
      const named = places.length > 0 ? places.join(separator) : t('mapNoPlaces');
      return district
        ? t('mapPart', { name: title, district, places: named })
        : t('mapPartBare', { name: title, places: named });
    }),
    ...(away ? [t('mapAway', { name: away })] : []),
  ].join(locale === 'en' ? '. ' : '；');
  const words = { name: t('mapName'), description };
  return (
    <figure>
      <div className="rounded-base border border-line bg-surface px-4 py-5 lg:px-8">
        <Drawing map={wideMap(drawn, ends)} id="wide-map" {...words} className="hidden w-full lg:block print:block" />
        <Drawing
          map={tallMap(drawn, ends)}
          id="tall-map"
          {...words}
          className="mx-auto w-full max-w-104 lg:hidden print:hidden"
        />
      </div>
      <figcaption className="mt-2 max-w-[44em] text-small text-ink-2">{t('mapCaption')}</figcaption>
    </figure>
  );
}

function Drawing({
  map,
  id,
  name,
  description,
  className,
}: {
  map: ParkMap;
  id: string;
  name: string;
  description: string;
  className: string;
}) {
  return (
    <svg
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-description`}
      // The reader's own colours, if there are any: a browser leaves drawings as they are unless told.
      className={`[forced-color-adjust:auto] ${className}`}
    >
      <title id={`${id}-name`}>{name}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {map.lines.map(({ key, path, look }) => (
        <path
          key={key}
          d={path}
          className={`fill-none stroke-current ${strokes[look].className}`}
          strokeWidth={strokes[look].width}
          strokeDasharray={strokes[look].dash}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
      {map.stations.map((station) => (
        <Ring key={station.key} x={station.x} y={station.y} look={station.look} />
      ))}
      {map.texts.map(({ key, x, y, text, look, anchor }) => (
        <text
          key={key}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={mapType[look]}
          className={look === 'title' ? 'fill-ink font-bold' : 'fill-ink-2'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function Ring({ x, y, look }: Omit<MapStation, 'key'>) {
  const { className, radius, width } = rings[look];
  return (
    <g className={className}>
      <circle
        cx={x}
        cy={y}
        r={radius}
        strokeWidth={width}
        className="fill-surface stroke-current forced-colors:fill-[Canvas]"
      />
      {look === 'core' ? <circle cx={x} cy={y} r={8} className="fill-tj-line forced-colors:fill-[CanvasText]" /> : null}
    </g>
  );
}
