import type { Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { QueueFilterForm } from '@/app/[locale]/admin/applications/queue-filter-form';
import { QueueTable } from '@/app/[locale]/admin/applications/queue-table';
import { QueueViews } from '@/app/[locale]/admin/applications/queue-views';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listApplicationsToDealWith } from '@/lib/applications/official-queries';
import { queueQuery, readQueueFilter } from '@/lib/applications/queue';
import { mostFound } from '@/lib/applications/queue-search';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminApplications'))('title') };
}

/** The official's queue. All that it shows stands in its address, so it works without JavaScript and can be kept. */
export default async function QueuePage({ params, searchParams }: PageProps<'/[locale]/admin/applications'>) {
  const locale = (await params).locale as Locale;
  const filter = readQueueFilter(await searchParams);
  const actor = await requireStaff(locale, routes.adminApplications(locale, queueQuery(filter, { page: filter.page })));
  const [t, queue] = await Promise.all([
    getTranslations('adminApplications'),
    listApplicationsToDealWith(actor, filter),
  ]);
  const hrefFor = (page: number): Route => routes.adminApplications(locale, queueQuery(filter, { page }));
  const filtered = filter.call !== null || filter.state !== null || filter.search !== '';
  return (
    <>
      <PageHead title={t('title')} />
      <QueueViews filter={filter} counts={queue.counts} />
      <QueueFilterForm filter={filter} calls={queue.calls} filtered={filtered} />
      <p className="mt-6 mb-2 text-small text-ink-2" role="status">
        {queue.isCut ? t('totalCut', { count: mostFound }) : t('total', { count: queue.total })}
      </p>
      {queue.rows.length > 0 ? (
        <>
          <QueueTable filter={filter} rows={queue.rows} />
          <Pagination page={filter.page} pages={queue.pages} hrefFor={hrefFor} />
          <p className="mt-4 max-w-[44em] text-small text-ink-2">{t('workingDays')}</p>
        </>
      ) : (
        <EmptyState
          title={t(filtered || filter.page > 1 ? 'none' : 'noneAtAll')}
          action={
            filtered || filter.page > 1 ? (
              <ButtonLink href={routes.adminApplications(locale)} kind="secondary">
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
