import type { CsvCell } from '@/lib/csv';
import type { ShownFigure } from '@/lib/figures/read';
import { inTime } from '@/lib/figures/rules';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { ShownSource } from '@/lib/sources/read';
import { byNumber } from '@/lib/sources/rules';

/** A text in the languages that a person has written or checked; null where there is none. */
type OpenText = Record<Locale, string | null>;

/** The columns of the table of figures, in their order. */
export const figureColumns = [
  'id',
  'row',
  'origin',
  'date',
  'number',
  ...inLanguages('value'),
  ...inLanguages('unit'),
  ...inLanguages('label'),
  ...inLanguages('as_of'),
  'quote_zh-CN',
  ...inLanguages('caution'),
  ...inLanguages('note'),
  'sources',
  'last_changed',
  'is_sample',
  'address',
];

/** Rows of the table: one for each figure's value, and after it one for each of its values over time. */
export function figureRows(figures: ShownFigure[], appUrl: string): Record<string, CsvCell>[] {
  return figures.flatMap((figure) => {
    const whole = {
      id: figure.id,
      origin: figure.origin,
      ...cells('unit', figure.unit),
      ...cells('label', figure.label),
      last_changed: figure.updatedAt.toISOString(),
      is_sample: figure.isSample ? 'yes' : 'no',
      address: addressOf(figure.id, appUrl),
    };
    const value = {
      ...whole,
      row: 'value',
      date: null,
      number: figure.numeric,
      ...cells('value', figure.value),
      ...cells('as_of', figure.asOf),
      'quote_zh-CN': figure.quote,
      ...cells('caution', figure.caution),
      sources: idsOf(figure.sources),
    };
    const points = inTime(figure.series).map((point) => ({
      ...whole,
      row: 'series',
      origin: point.sources.some(({ grade }) => grade === 'DOCUMENT') ? 'DOCUMENT' : 'PUBLIC',
      date: point.date,
      number: point.numeric,
      ...cells('value', point.value),
      ...cells('note', point.note),
      sources: idsOf(point.sources),
    }));
    return [value, ...points];
  });
}

/** A figure as the open data gives it. Sources are named by their numbers; `openSources` tells what they are. */
export function openFigure(figure: ShownFigure, appUrl: string) {
  return {
    id: figure.id,
    address: addressOf(figure.id, appUrl),
    origin: figure.origin,
    label: textOf(figure.label),
    value: figure.value && textOf(figure.value),
    unit: figure.unit && textOf(figure.unit),
    number: figure.numeric,
    asOf: textOf(figure.asOf),
    quote: figure.quote,
    caution: figure.caution && textOf(figure.caution),
    series: inTime(figure.series).map(({ date, numeric, value, note, sources }) => ({
      date,
      number: numeric,
      value: textOf(value),
      note: note && textOf(note),
      sources: sources.map(({ id }) => id),
    })),
    conflicts: figure.conflicts.map(({ text, asOf, reading, sources }) => ({
      text: textOf(text),
      asOf: textOf(asOf),
      reading: reading && textOf(reading),
      sources: sources.map(({ id }) => id),
    })),
    sources: figure.sources.map(({ id }) => id),
    lastChanged: figure.updatedAt.toISOString(),
    isSample: figure.isSample,
  };
}

/** What the numbers of sources in these figures stand for, each once, in the order of the numbers. */
export function openSources(figures: ShownFigure[]) {
  const all = figures.flatMap(({ sources, series, conflicts }) => [
    ...sources,
    ...[...series, ...conflicts].flatMap((row) => row.sources),
  ]);
  return [...new Map(all.map((source) => [source.id, source])).values()]
    .sort(byNumber)
    .map(({ id, title, dateText, grade, address }) => ({
      id,
      title: textOf(title),
      date: textOf(dateText),
      grade,
      address,
    }));
}

// A download carries no label, so what a machine has converted and nobody has read is left out of it.
function textOf(text: LocalizedText): OpenText {
  const own = (locale: Locale) =>
    text[locale].state === 'source' || text[locale].state === 'reviewed' ? text[locale].text : null;
  return { 'zh-HK': own('zh-HK'), 'zh-CN': own('zh-CN'), en: own('en') };
}

function inLanguages(name: string): string[] {
  return locales.map((locale) => `${name}_${locale}`);
}

function cells(name: string, text: LocalizedText | null): Record<string, CsvCell> {
  const own = text && textOf(text);
  return Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, own?.[locale] ?? null]));
}

const idsOf = (sources: ShownSource[]) => sources.map(({ id }) => id).join(' ');

// The address without a language leads to the reader's own.
const addressOf = (id: string, appUrl: string) => `${appUrl}/figures/${id}`;
