import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/**
 * A table as CSV that spreadsheets open as it is: a byte order mark, so that Excel reads Chinese, and an apostrophe
 * before texts that a spreadsheet would take for a formula. Numbers stay numbers.
 */
export function toCsv(rows: readonly Record<string, CsvCell>[], columns: readonly string[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column] ?? null)),
    { bom: true, columns: [...columns], escape_formulas: true, header: true, record_delimiter: 'windows' },
  );
}
