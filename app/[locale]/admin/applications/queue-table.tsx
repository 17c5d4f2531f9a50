import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { DaysLeft } from '@/app/[locale]/admin/applications/days-left';
import { StateTag } from '@/components/applications/state-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { type Column, Table } from '@/components/ui/table';
import type { QueueRow } from '@/lib/applications/official-queries';
import { type QueueFilter, type QueueSort, queueQuery } from '@/lib/applications/queue';
import { formatShortDate } from '@/lib/dates';
import { routes } from '@/lib/routes';

/** One page of the queue: sorted by its heads, cards on a phone. */
export async function QueueTable({ filter, rows }: { filter: QueueFilter; rows: QueueRow[] }) {
  const [t, locale] = await Promise.all([getTranslations('adminApplications'), getLocale()]);
  const sort = (by: QueueSort['by']): Column<QueueRow>['sort'] => {
    const now = filter.sort.by === by;
    const descending = now && !filter.sort.descending;
    return {
      href: routes.adminApplications(locale, queueQuery(filter, { sort: { by, descending } })),
      sorted: now ? (filter.sort.descending ? 'descending' : 'ascending') : null,
    };
  };
  const columns: Column<QueueRow>[] = [
    {
      header: t('columns.number'),
      rowHeader: true,
      sort: sort('number'),
      cell: ({ id, number }) => (
        <Link
          href={routes.adminApplication(locale, id)}
          prefetch={false}
          className="font-num font-bold whitespace-nowrap"
        >
          {number}
        </Link>
      ),
    },
    {
      header: t('columns.applicant'),
      sort: sort('applicant'),
      cell: ({ applicant }) => (
        <>
          <b>{applicant.name}</b> {applicant.isSample ? <SampleMark /> : null}
          <span className="block text-note text-ink-2 [overflow-wrap:anywhere]">{applicant.email}</span>
        </>
      ),
    },
    { header: t('columns.call'), cell: ({ call }) => <Localized text={call.title} /> },
    {
      header: t('columns.state'),
      sort: sort('state'),
      cell: ({ state, call }) => <StateTag state={state} procedure={call.procedure} />,
    },
    {
      header: t('columns.submitted'),
      sort: sort('submitted'),
      cell: ({ submittedAt }) => (
        <span className="whitespace-nowrap">{submittedAt ? formatShortDate(submittedAt, locale) : '–'}</span>
      ),
    },
    { header: t('columns.due'), figures: true, cell: (row) => <DaysLeft application={row} dated /> },
  ];
  return (
    <div className="[&_thead_th]:sticky [&_thead_th]:top-0 [&_thead_th]:z-1 [&_thead_th]:bg-surface [&_thead_th]:shadow-[0_2px_0_var(--ink)] md:rounded-base md:border md:border-line md:bg-surface [&_tbody_tr:last-child>*]:border-b-0">
      <Table caption={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </div>
  );
}
