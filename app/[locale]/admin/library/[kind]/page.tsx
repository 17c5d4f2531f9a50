import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { RecordListForm } from '@/app/[locale]/admin/library/[kind]/record-list-form';
import { RecordTable } from '@/app/[locale]/admin/library/[kind]/record-table';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { listKeptRecords } from '@/lib/library/admin-queries';
import { readRecordList, recordListQuery } from '@/lib/library/list';
import { routes } from '@/lib/routes';
import { RecordState } from '@/prisma/generated/enums';

type Props = PageProps<'/[locale]/admin/library/[kind]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, kind } = await params;
  return { title: kindOfAddress(kind).name.many[locale as Locale] };
}

/** The records of one kind: searched, filtered, sorted, page by page; several at once can be published or archived. */
export default async function RecordsPage({ params, searchParams }: Props) {
  const { locale: segment, kind: key } = await params;
  const locale = segment as Locale;
  const kind = kindOfAddress(key);
  const query = await searchParams;
  const list = readRecordList(query);
  const actor = await requireStaff(locale, routes.adminLibrary(locale, key, recordListQuery(list)));
  const [t, { rows, total, pages, counts }] = await Promise.all([
    getTranslations('adminLibrary'),
    listKeptRecords(actor, kind, list),
  ]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <PageHead title={kind.name.many[locale]} />
        <ButtonLink href={routes.newAdminRecord(locale, key)} prefetch={false}>
          {t('new', { kind: kind.name.one[locale] })}
        </ButtonLink>
      </div>
      {typeof query.moved === 'string' ? (
        <Notice tone={query.refused ? 'warn' : 'ok'} live>
          {t('bulkDone', { count: Number(query.moved) || 0 })}{' '}
          {typeof query.refused === 'string' ? t('bulkRefused', { slugs: query.refused.slice(0, 500) }) : null}
        </Notice>
      ) : null}
      <FilterLinks
        label={t('byState')}
        links={[
          {
            href: routes.adminLibrary(locale, key, recordListQuery(list, { state: null })),
            label: t('allStates'),
            count: all,
            isCurrent: list.state === null,
          },
          ...Object.values(RecordState).map((state) => ({
            href: routes.adminLibrary(locale, key, recordListQuery(list, { state })),
            label: t(`states.${state}`),
            count: counts.get(state) ?? 0,
            isCurrent: list.state === state,
          })),
        ]}
      />
      <RecordListForm kindKey={key} list={list} />
      <p className="mt-5 mb-2 text-small text-ink-2" role="status">
        {t('total', { count: total })}
      </p>
      {rows.length > 0 ? (
        <>
          <RecordTable kindKey={key} rows={rows} back={recordListQuery(list, { page: list.page })} />
          <p className="mt-6 flex flex-wrap gap-x-6 text-small">
            <a href={routes.exportRecords(key, 'csv')} download className="inline-block py-2">
              {t('exportAs', { format: 'CSV' })}
            </a>
            <a href={routes.exportRecords(key, 'xlsx')} download className="inline-block py-2">
              {t('exportAs', { format: 'XLSX' })}
            </a>
            <Link href={routes.importRecords(locale, key)} prefetch={false} className="inline-block py-2">
              {t('import')}
            </Link>
          </p>
          <Pagination
            page={list.page}
            pages={pages}
            hrefFor={(page) => routes.adminLibrary(locale, key, recordListQuery(list, { page }))}
          />
        </>
      ) : (
        <EmptyState
          title={t('none')}
          action={
            list.search || list.state ? (
              <ButtonLink href={routes.adminLibrary(locale, key)} kind="secondary">
                {t('showAll')}
              </ButtonLink>
            ) : null
          }
        />
      )}
    </>
  );
}
