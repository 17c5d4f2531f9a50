import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { ContentOfKind } from '@/lib/library/kind';
import type { figure } from '@/lib/library/kinds/figure';
import type { PublishedRecord } from '@/lib/library/queries';
import type { ShownSource } from '@/lib/sources/read';

export type FigureContent = ContentOfKind<typeof figure>;
export type FigureOrigin = FigureContent['origin'];

/** One of a figure's values over time. */
export type ShownPoint = {
  key: string;
  /** as exact as it is known: 2023, 2023-04 or 2023-04-19 */
  date: string;
  numeric: number;
  value: LocalizedText;
  note: LocalizedText | null;
  sources: ShownSource[];
};

/** What another source says instead, and how the two go together. */
export type ShownConflict = {
  key: string;
  text: LocalizedText;
  asOf: LocalizedText;
  reading: LocalizedText | null;
  sources: ShownSource[];
};

/** A figure as pages show it. `id` is its number: F07, G01, K04. */
export type ShownFigure = {
  id: string;
  origin: FigureOrigin;
  value: LocalizedText | null;
  unit: LocalizedText | null;
  numeric: number | null;
  label: LocalizedText;
  asOf: LocalizedText;
  quote: string | null;
  caution: LocalizedText | null;
  series: ShownPoint[];
  conflicts: ShownConflict[];
  sources: ShownSource[];
  isSample: boolean;
  updatedAt: Date;
};

/** A record of the library as a figure, with its sources out of those given. */
export function readFigure(
  { slug, content, isSample, updatedAt }: PublishedRecord<typeof figure>,
  sources: ReadonlyMap<string, ShownSource>,
): ShownFigure {
  const { origin, value, unit, numeric, title, asOf, quote, caution } = content;
  const among = (ids: string[]) => ids.flatMap((id) => sources.get(id) ?? []);
  return {
    id: slug,
    origin,
    value,
    unit,
    numeric,
    label: title,
    asOf,
    quote,
    caution,
    series: content.series.map((point) => ({ ...point, sources: among(point.sources) })),
    conflicts: content.conflicts.map((conflict) => ({ ...conflict, sources: among(conflict.sources) })),
    sources: among(content.sources),
    isSample,
    updatedAt,
  };
}
