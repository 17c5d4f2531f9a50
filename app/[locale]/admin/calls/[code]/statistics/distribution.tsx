import { getLocale, getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { Table } from '@/components/ui/table';
import { formatShare } from '@/lib/statistics/words';

type Line = { key: string; name: string; applied: number; selected?: number };

/** A distribution as a table, each line with a bar of its share: it reads without the bars, and without colour. */
export async function Distribution({
  title,
  what,
  total,
  lines,
}: {
  title: string;
  what: string;
  total: number;
  lines: Line[];
}) {
  const [t, locale] = await Promise.all([getTranslations('statistics'), getLocale()]);
  const hasSelected = lines.some(({ selected }) => selected !== undefined);
  return (
    <section className="min-w-0">
      <h2 className="mb-4 text-h3">{title}</h2>
      <Table
        caption={title}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { header: what, rowHeader: true, cell: ({ name }) => name },
          { header: t('count'), figures: true, narrow: true, cell: ({ applied }) => applied },
          ...(hasSelected
            ? [{ header: t('sums.selected'), figures: true, narrow: true, cell: ({ selected }: Line) => selected ?? 0 }]
            : []),
          {
            header: t('share'),
            cell: ({ applied }) => (
              <span className="grid min-w-28 grid-cols-[4rem_minmax(0,1fr)] items-center gap-2">
                <span className="text-right font-num tabular-nums">{formatShare(applied, total, locale)}</span>
                <span aria-hidden="true" className="bar">
                  <span style={{ '--share': `${total > 0 ? (applied / total) * 100 : 0}%` } as CSSProperties} />
                </span>
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
