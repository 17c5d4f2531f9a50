import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { ContentOfKind } from '@/lib/library/kind';
import type { figure } from '@/lib/library/kinds/figure';
import type { PublishedRecord } from '@/lib/library/queries';
import type { ShownSource } from '@/lib/sources/read';

export type FigureContent = ContentOfKind<typeof figure>;
export type FigureOrigin = FigureContent['origin'];

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
  sources: ShownSource[];
};

/** A record of the library as a figure, with its sources out of those given. */
export function readFigure(
  { slug, content }: PublishedRecord<typeof figure>,
  sources: ReadonlyMap<string, ShownSource>,
): ShownFigure {
  const { origin, value, unit, numeric, title, asOf, quote, caution } = content;
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
    sources: content.sources.flatMap((id) => sources.get(id) ?? []),
  };
}
