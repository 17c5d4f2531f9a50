import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChoiceTag } from '@/app/[locale]/admin/calls/[code]/panel/choice-tag';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { PanelCall } from '@/lib/panels/load';
import type { PanelLine } from '@/lib/panels/queries';
import { rankLabel } from '@/lib/panels/ranking';
import { routes } from '@/lib/routes';

type Props = { call: PanelCall; rows: PanelLine[]; lastAbove: string | null };

/** Everybody in review in the order of the ranking; a thick line under the last one above the cut. */
export async function RankingTable({ call, rows, lastAbove }: Props) {
  const [t, locale] = await Promise.all([getTranslations('panels'), getLocale()]);
  const quotas = new Map(call.quotas.map(({ key, name }) => [key, name[locale]]));
  const columns: Column<PanelLine>[] = [
    { header: t('columns.rank'), figures: true, narrow: true, cell: (row) => <b>{rankLabel(row)}</b> },
    {
      header: t('columns.number'),
      rowHeader: true,
      cell: ({ id, number, name }) => (
        <>
          <Link
            href={routes.adminPanelApplication(locale, call.code, id)}
            prefetch={false}
            className="font-num font-bold whitespace-nowrap"
            aria-label={t('decideOn', { number: number ?? '' })}
          >
            {number}
          </Link>
          <span className="block font-normal">{name}</span>
        </>
      ),
    },
    { header: t('columns.reviews'), figures: true, narrow: true, cell: ({ reviews }) => reviews },
    { header: t('columns.mean'), figures: true, narrow: true, cell: ({ mean }) => mean?.toFixed(2) ?? '–' },
    { header: t('columns.spread'), figures: true, narrow: true, cell: ({ spread }) => spread?.toFixed(1) ?? '–' },
    ...(quotas.size > 0
      ? [{ header: t('columns.quota'), cell: ({ quotaKey }: PanelLine) => quotas.get(quotaKey ?? '') ?? '–' }]
      : []),
    {
      header: t('columns.proposal'),
      cell: ({ proposal: { choice, open, position } }) =>
        choice ? (
          <ChoiceTag choice={choice} position={position} />
        ) : open ? (
          <Tag tone="warn" icon="warn">
            {t(`open.${open}`)}
          </Tag>
        ) : (
          '–'
        ),
    },
    {
      header: t('columns.decision'),
      cell: ({ outcome }) =>
        outcome ? (
          <ChoiceTag choice={outcome.choice} position={outcome.position} />
        ) : (
          <span className="text-ink-2">{t('undecided')}</span>
        ),
    },
  ];
  return (
    <Table
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowClass={({ id }) => (id === lastAbove ? 'cut-line' : undefined)}
    />
  );
}
