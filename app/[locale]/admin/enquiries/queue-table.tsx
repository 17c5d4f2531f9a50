import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { DueIn } from '@/app/[locale]/admin/enquiries/due-in';
import { EnquiryStateTag } from '@/components/enquiries/state-tag';
import { SampleMark } from '@/components/ui/sample-mark';
import { type Column, Table } from '@/components/ui/table';
import type { QueueRow } from '@/lib/enquiries/desk/queries';
import { type QueueFilter, queueQuery } from '@/lib/enquiries/desk/queue';
import { topics } from '@/lib/enquiries/topics';
import { routes } from '@/lib/routes';

const mostShown = 110;

type Props = { filter: QueueFilter; rows: QueueRow[]; now: Date };

/** One page of the queue: each question by its first words, cards on a phone. */
export async function QueueTable({ filter, rows, now }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  const sort = (by: 'number' | 'due'): Column<QueueRow>['sort'] => ({
    href: routes.adminEnquiries(locale, queueQuery(filter, { sort: filter.sort === by ? `-${by}` : by })),
    sorted: filter.sort === by ? 'ascending' : filter.sort === `-${by}` ? 'descending' : null,
  });
  const columns: Column<QueueRow>[] = [
    {
      header: t('columns.number'),
      rowHeader: true,
      sort: sort('number'),
      cell: ({ number }) => (
        <Link
          href={routes.adminEnquiry(locale, number)}
          prefetch={false}
          className="font-num font-bold whitespace-nowrap"
        >
          {number}
        </Link>
      ),
    },
    {
      header: t('columns.question'),
      cell: ({ topic, about, question }) => (
        <>
          <b>{topics[topic].label[locale]}</b>
          {about ? <span className="text-note text-ink-2"> {about}</span> : null}
          {question ? (
            <span lang={question.locale} className="block max-w-[34em]">
              {shortened(question.text)}
            </span>
          ) : null}
        </>
      ),
    },
    {
      header: t('columns.from'),
      cell: ({ name, email, user }) => (
        <>
          {name} {user?.isSample ? <SampleMark /> : null}
          <span className="block text-note text-ink-2 [overflow-wrap:anywhere]">{email}</span>
        </>
      ),
    },
    { header: t('columns.state'), cell: ({ state }) => <EnquiryStateTag state={state} /> },
    {
      header: t('columns.owner'),
      cell: ({ owner }) => owner?.name ?? <span className="text-ink-2">{t('nobody')}</span>,
    },
    {
      header: t('columns.due'),
      figures: true,
      sort: sort('due'),
      cell: (row) => <DueIn enquiry={row} now={now} dated />,
    },
  ];
  return <Table caption={t('title')} rows={rows} rowKey={({ number }) => number} columns={columns} />;
}

/** The first words of a question, in one line. */
function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > mostShown ? `${characters.slice(0, mostShown).join('')}…` : characters.join('');
}
