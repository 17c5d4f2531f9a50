import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import type { FigureOrigin, SourceGrade } from '@/prisma/generated/enums';

export type ShownSource = {
  id: string;
  title: LocalizedText;
  dateText: LocalizedText;
  grade: SourceGrade;
  address: string | null;
};

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

type SourceRow = { id: string; title: unknown; dateText: unknown; grade: SourceGrade; address: string | null };
type FigureRow = {
  id: string;
  origin: FigureOrigin;
  value: unknown;
  unit: unknown;
  numeric: { toNumber(): number } | null;
  label: unknown;
  asOf: unknown;
  quote: string | null;
  caution: unknown;
  sources: { source: SourceRow }[];
};

const optional = (value: unknown) => (value === null ? null : readLocalizedText(value));

/** A source row as a page shows it. Only a body's or publisher's own page (A, B) is given as a link. */
export function readSource({ id, title, dateText, grade, address }: SourceRow): ShownSource {
  const linked = grade === 'A' || grade === 'B';
  return {
    id,
    grade,
    title: readLocalizedText(title),
    dateText: readLocalizedText(dateText),
    address: linked ? address : null,
  };
}

/** A figure row as a page shows it. */
export function readFigure(row: FigureRow): ShownFigure {
  return {
    id: row.id,
    origin: row.origin,
    quote: row.quote,
    numeric: row.numeric?.toNumber() ?? null,
    value: optional(row.value),
    unit: optional(row.unit),
    label: readLocalizedText(row.label),
    asOf: readLocalizedText(row.asOf),
    caution: optional(row.caution),
    sources: row.sources.map(({ source }) => readSource(source)),
  };
}
