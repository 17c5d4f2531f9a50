import type { Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { QueueFilterForm } from '@/app/[locale]/admin/enquiries/queue-filter-form';
import { QueueTable } from '@/app/[locale]/admin/enquiries/queue-table';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/session';
import { listEnquiriesToDealWith } from '@/lib/enquiries/desk/queries';
import {
  type QueueFilter,
  type QueueState,
  queueParts,
  queueQuery,
  queueStates,
  readQueueFilter,
} from '@/lib/enquiries/desk/queue';
import { openStates } from '@/lib/enquiries/states';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { EnquiryState } from '@/prisma/generated/enums';

export async function generateMetadata() {
  return { title: (await getTranslations('adminEnquiries'))('title') };
}

/** The queue of those who answer. All that it shows stands in its address, so it works without JavaScript. */
export default async function QueuePage({ params, searchParams }: PageProps<'/[locale]/admin/enquiries'>) {
  const locale = (await params).locale as Locale;
  const filter = readQueueFilter(await searchParams);
  const to = (change: Partial<QueueFilter>): Route => routes.adminEnquiries(locale, queueQuery(filter, change));
  const actor = await requireStaff(locale, to({ page: filter.page }));
  const now = new Date();
  const [t, words, queue] = await Promise.all([
    getTranslations('adminEnquiries'),
    getTranslations('enquiries'),
    listEnquiriesToDealWith(actor, filter, now),
  ]);
  const filtered = queueQuery({ ...filter, page: 1, sort: 'due' }) !== '';
  const labelOf = (state: QueueState) =>
    state === 'OPEN' || state === 'ALL' ? t(`state.${state}`) : words(`states.${state}`);
  return (
    <>
      <PageHead title={t('title')} />
      <FilterLinks
        label={t('views')}
        links={queueStates.map((state) => ({
          href: to({ state }),
          label: labelOf(state),
          count: countOf(state, queue.states),
          isCurrent: filter.state === state,
        }))}
      />
      <FilterLinks
        label={t('parts')}
        links={[
          { href: to({ part: null }), label: t('everything'), isCurrent: filter.part === null },
          ...queueParts.map((part) => ({
            href: to({ part, state: 'OPEN' }),
            label: t(`part.${part}`),
            count: queue.parts[part],
            isCurrent: filter.part === part,
          })),
        ]}
      />
      <QueueFilterForm filter={filter} filtered={filtered} />
      <p className="mt-6 mb-2 text-small text-ink-2" role="status">
        {t('total', { count: queue.total })}
      </p>
      {queue.rows.length > 0 ? (
        <>
          <QueueTable filter={filter} rows={queue.rows} now={now} />
          <Pagination page={filter.page} pages={queue.pages} hrefFor={(page) => to({ page })} />
          <p className="mt-4 max-w-[44em] text-small text-ink-2">{t('dueNote')}</p>
        </>
      ) : (
        <EmptyState
          title={t(filtered || filter.page > 1 ? 'none' : 'noneAtAll')}
          action={
            filtered || filter.page > 1 ? (
              <ButtonLink href={routes.adminEnquiries(locale)} kind="secondary">
                {t('clear')}
              </ButtonLink>
            ) : null
          }
        >
          {t('noneHint')}
        </EmptyState>
      )}
    </>
  );
}

function countOf(state: QueueState, counts: Record<EnquiryState, number>): number {
  if (state !== 'OPEN' && state !== 'ALL') return counts[state];
  const counted = state === 'OPEN' ? openStates.map((open) => counts[open]) : Object.values(counts);
  return counted.reduce((sum, count) => sum + count, 0);
}
