import type { DraftContent } from '@/lib/library/fields';
import { formValues, type Typed } from '@/lib/library/form';
import type { Kind } from '@/lib/library/kind';

/** One record as a row of a table: its slug, and the inputs of its form. */
export type TransferRow = { slug: string; typed: Typed };

/** A row that a program would run as a formula is kept as the text it is. */
const formula = /^[=+\-@\t\r]/;
export const safeCell = (text: string) => (formula.test(text) ? `'${text}` : text);
const plainCell = (text: string) => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text);

/**
 * The records as a table: the first row names the columns (`slug`, `title.zh-CN`, `measures.0.text.en` …), in the
 * order of the kind's fields. A field that no record fills has no column, apart from those that every record has.
 */
export function tableOf(kind: Kind, records: { slug: string; content: DraftContent }[]): string[][] {
  const rows = records.map(({ slug, content }) => ({ slug, typed: formValues(kind, content) }));
  const used = new Set(rows.flatMap(({ typed }) => Object.keys(typed)));
  const fields = Object.keys(kind.fields);
  const columns = [...used].sort(
    (one, other) => fields.indexOf(fieldOf(one)) - fields.indexOf(fieldOf(other)) || compareNames(one, other),
  );
  return [
    ['slug', ...columns],
    ...rows.map(({ slug, typed }) => [slug, ...columns.map((name) => safeCell(typed[name] ?? ''))]),
  ];
}

/** Reads a table back. Rows without a slug, and columns that name nothing of the kind, are left out and counted. */
export function rowsOf(
  kind: Kind,
  table: string[][],
): { rows: TransferRow[]; unknownColumns: string[]; skipped: number } {
  const [head = [], ...body] = table;
  const names = head.map((name) => name.replace(/^\uFEFF/, '').trim());
  const slugAt = names.indexOf('slug');
  const unknownColumns = names.filter((name) => name !== '' && name !== 'slug' && !(fieldOf(name) in kind.fields));
  if (slugAt < 0) return { rows: [], unknownColumns, skipped: body.length };
  const rows = body.flatMap((cells) => {
    const slug = (cells[slugAt] ?? '').trim();
    if (slug === '') return [];
    const typed = Object.fromEntries(
      names.flatMap((name, index) => (fieldOf(name) in kind.fields ? [[name, plainCell(cells[index] ?? '')]] : [])),
    );
    return [{ slug, typed }];
  });
  return { rows, unknownColumns, skipped: body.length - rows.length };
}

const fieldOf = (name: string) => name.split('.')[0] ?? name;

function compareNames(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
