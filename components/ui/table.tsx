import type { Route } from 'next';
import Link from 'next/link';
import type { Key, ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export type Column<Row> = {
  header: string;
  cell: (row: Row) => ReactNode;
  /** figures stand right in a tabular face */
  figures?: boolean;
  /** as wide as its longest word, never broken */
  narrow?: boolean;
  /** the cell that names the row */
  rowHeader?: boolean;
  /** the head is a link that sorts by this column */
  sort?: { href: Route; sorted: 'ascending' | 'descending' | null };
};

/** A table that becomes one card a row on a phone: no sideways scrolling. The caption is read, and shown if asked. */
export function Table<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
  rowClass,
}: {
  caption: string;
  showCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => Key;
  rowClass?: (row: Row) => string | undefined;
}) {
  return (
    <table className="table as-cards">
      <caption className={showCaption ? 'pb-1 text-start text-small text-ink-2' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, figures, narrow, sort }) => (
            <th key={header} scope="col" aria-sort={sort?.sorted ?? undefined} className={look({ figures, narrow })}>
              {sort ? <SortLink {...sort}>{header}</SortLink> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={rowClass?.(row)}>
            {columns.map(({ header, cell, figures, narrow, rowHeader }) =>
              rowHeader ? (
                <th key={header} scope="row" data-label={header} className={look({ figures, narrow })}>
                  <div>{cell(row)}</div>
                </th>
              ) : (
                <td key={header} data-label={header} className={look({ figures, narrow })}>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortLink({ href, sorted, children }: NonNullable<Column<never>['sort']> & { children: string }) {
  return (
    <Link href={href} className="inline-flex items-center gap-1 text-inherit underline-offset-4">
      {children}
      {sorted ? <Icon name="down" className={`size-[1em]! ${sorted === 'ascending' ? 'rotate-180' : ''}`} /> : null}
    </Link>
  );
}

function look({ figures, narrow }: { figures?: boolean; narrow?: boolean }): string | undefined {
  return [figures ? 'right' : '', narrow ? 'narrow' : ''].filter(Boolean).join(' ') || undefined;
}
