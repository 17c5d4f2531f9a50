import type { FieldCode } from '@/lib/errors';
import { isTableRows, type TableRow, type TableRows } from '@/lib/forms/answer-shapes';
import { isOffered, optionText } from '@/lib/forms/fields/choices';
import { dayText, isDay } from '@/lib/forms/fields/dates';
import { type FieldKind, one, type Problems, type Typed, textProblem } from '@/lib/forms/fields/field-kind';
import { figureProblem, figureText, plainFigures } from '@/lib/forms/fields/numbers';
import type { FieldOf, FormField, TableColumn } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

/** Rows of the same columns: `<key>.<row>.<column>`, and `<key>.shown`. A row without anything in it does not count. */
export const table: FieldKind<FieldOf<'table'>, TableRows> = {
  keeps: isTableRows,
  values: ({ key, columns }, { rows }) =>
    Object.fromEntries(
      rows.flatMap((row, at) => columns.map((column) => [`${key}.${at}.${column.key}`, row[column.key] ?? ''])),
    ),
  read(field, typed) {
    if (typed[`${field.key}.shown`] === undefined) return undefined;
    const rows = rowNumbers(field.key, typed)
      .slice(0, mostKept)
      .map((at) => readRow(field, typed, at));
    return rows.length > 0 ? { rows } : null;
  },
  problems(field, kept) {
    const rows = kept?.rows ?? [];
    const filled = filledRows(rows).length;
    const wrong: Problems = {};
    for (const [at, row] of rows.entries()) {
      if (!isFilled(row)) continue;
      for (const column of field.columns)
        Object.assign(wrong, one(`${field.key}.${at}.${column.key}`, cellProblem(column, row[column.key] ?? '')));
    }
    const least = field.required ? Math.max(1, field.least) : filled > 0 ? field.least : 0;
    if (filled < least) return { ...one(field.key, filled === 0 ? 'REQUIRED' : 'TOO_FEW_ROWS'), ...wrong };
    return { ...one(field.key, filled > field.most ? 'TOO_MANY_ROWS' : null), ...wrong };
  },
  text: ({ columns }, { rows }, { locale }) => {
    const colon = locale === 'en' ? ': ' : '：';
    const lines = filledRows(rows).map((row, at) => {
      const cells = columns.flatMap((column) => {
        const cell = row[column.key];
        return cell ? [`${column.label[locale]}${colon}${cellText(column, cell, locale)}`] : [];
      });
      return `${at + 1}. ${cells.join(' · ')}`;
    });
    return lines.length > 0 ? lines.join('\n') : null;
  },
};

const mostKept = 100;

/** Rows that hold something. */
export function filledRows(rows: TableRow[]): TableRow[] {
  return rows.filter(isFilled);
}

const isFilled = (row: TableRow) => Object.values(row).some((cell) => cell.trim() !== '');

/** The numbers of the rows that were typed, in order. */
export function rowNumbers(key: string, typed: Typed): number[] {
  const numbers = Object.keys(typed).flatMap((name) => {
    const found = name.startsWith(`${key}.`) ? /^(\d{1,3})\./.exec(name.slice(key.length + 1)) : null;
    return found ? [Number(found[1])] : [];
  });
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/**
 * What was typed after one of the buttons of a table: `add:<key>` gives it another row, `remove:<key>:<row>` takes one
 * away. null when `intent` is no such button.
 */
export function withRowsChanged(fields: FormField[], typed: Typed, intent: string): Typed | null {
  const [, verb, key, at] = /^(add|remove):(\w+)(?::(\d+))?$/.exec(intent) ?? [];
  const field = fields.find((one): one is FieldOf<'table'> => one.type === 'table' && one.key === key);
  if (!field || !verb) return null;
  if (verb === 'remove')
    return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith(`${key}.${at}.`)));
  const next = Math.max(-1, ...rowNumbers(field.key, typed)) + 1;
  return { ...typed, [`${key}.${next}.${field.columns[0]?.key}`]: '' };
}

function readRow({ key, columns }: FieldOf<'table'>, typed: Typed, at: number): TableRow {
  return Object.fromEntries(
    columns.map((column) => {
      const cell = typed[`${key}.${at}.${column.key}`] ?? '';
      return [column.key, column.type === 'number' ? plainFigures(cell) : cell];
    }),
  );
}

function cellProblem(column: TableColumn, cell: string): FieldCode | null {
  if (column.type === 'shortText') return textProblem(cell, column.maxCharacters, column.required);
  if (column.type === 'number') return figureProblem(cell, column);
  if (cell === '') return column.required ? 'REQUIRED' : null;
  if (column.type === 'date') return isDay(cell) ? null : 'DATE';
  return isOffered(column, cell) ? null : 'CHOICE';
}

function cellText(column: TableColumn, cell: string, locale: Locale): string {
  if (column.type === 'number') return figureText(cell, locale);
  if (column.type === 'date') return dayText(cell, locale);
  return column.type === 'choice' ? optionText(column, cell, locale) : cell;
}
