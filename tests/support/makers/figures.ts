import type { ShownFigure } from '@/lib/figures/read';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import type { ShownSource } from '@/lib/sources/read';
import type { SourceGrade } from '@/prisma/generated/enums';

const text = (words: string) => makeLocalizedText({ 'zh-HK': words, 'zh-CN': words, en: words });

/** A source as pages are given it. */
export function makeShownSource(id: string, grade: SourceGrade = 'B'): ShownSource {
  return { id, grade, title: text(`source ${id}`), dateText: text('2024'), address: `https://example.test/${id}` };
}

type Given = Partial<Omit<ShownFigure, 'unit' | 'value' | 'label'>> & {
  unit?: string;
  value?: string | LocalizedText;
  label?: string;
};

/** A figure as pages are given it: of the document, without a number, with its one source. */
export function makeShownFigure({ unit, value, label, ...figure }: Given = {}): ShownFigure {
  const id = figure.id ?? 'F01';
  return {
    origin: 'DOCUMENT',
    numeric: null,
    asOf: text('2023'),
    quote: null,
    caution: null,
    series: [],
    conflicts: [],
    sources: [makeShownSource('P00', 'DOCUMENT')],
    isSample: false,
    updatedAt: new Date('2026-11-23T10:00:00+08:00'),
    ...figure,
    id,
    label: text(label ?? id),
    unit: unit === undefined ? null : text(unit),
    value: value === undefined ? null : typeof value === 'string' ? text(value) : value,
  };
}

/** One of its values over time. */
export function makePoint(
  date: string,
  numeric: number,
  source = makeShownSource('P09'),
): ShownFigure['series'][number] {
  return { key: date, date, numeric, value: text(String(numeric)), note: null, sources: [source] };
}
