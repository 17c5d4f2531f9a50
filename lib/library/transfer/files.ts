import 'server-only';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readSheet } from 'read-excel-file/node';
import writeExcel from 'write-excel-file/node';
import { AppError } from '@/lib/errors';

export const transferFormats = ['csv', 'xlsx'] as const;
export type TransferFormat = (typeof transferFormats)[number];

export const mediaTypes: Record<TransferFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A table as a file. CSV begins with a byte-order mark, without which Excel takes Chinese for something else. */
export async function writeTable(table: string[][], format: TransferFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'csv') return new TextEncoder().encode(`\uFEFF${stringify(table)}`);
  const cells = table.map((row) => row.map((value) => ({ type: String, value })));
  return new Uint8Array(await writeExcel(cells).toBuffer());
}

/** Reads a table from a CSV or XLSX file, known by its content. Throws FILE_NOT_TABLE when it is neither. */
export async function readTable(bytes: Uint8Array): Promise<string[][]> {
  try {
    // Every XLSX is a ZIP, which begins with PK.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      const rows = await readSheet(Buffer.from(bytes));
      return rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))));
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) throw new Error('not a text');
    return parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true });
  } catch {
    throw new AppError('FILE_NOT_TABLE');
  }
}
