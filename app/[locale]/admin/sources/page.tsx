import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { listSources, sourceList } from '@/lib/sources/admin-queries';
import { SourceGrade } from '@/prisma/generated/enums';

export async function generateMetadata() {
  return { title: (await getTranslations('adminSources'))('title') };
}

const control =
  'mt-1 block h-11 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-body font-normal';

/** Every recorded source, with its grade and how much stands on it. */
export default async function SourcesPage({ params, searchParams }: PageProps<'/[locale]/admin/sources'>) {
  const locale = (await params).locale as Locale;
  const list = sourceList.parse(await searchParams);
  const actor = await requireStaff(locale, routes.adminSources(locale));
  const [t, { rows, total, pages }] = await Promise.all([getTranslations('adminSources'), listSources(actor, list)]);
  const hrefFor = (page: number) => {
    const query = new URLSearchParams({ q: list.q, grade: list.grade ?? '', page: String(page) });
    return routes.adminSources(locale, `?${query}`);
  };
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <PageHead title={t('title')} lead={t('intro')} />
        <ButtonLink href={routes.newAdminSource(locale)} prefetch={false}>
          {t('new')}
        </ButtonLink>
      </div>
      <search className="mt-4 block">
        <form
          action={routes.adminSources(locale)}
          className="grid items-end gap-x-4 gap-y-3 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
        >
          <label className="text-small font-bold">
            {t('search')}
            <input type="search" name="q" defaultValue={list.q} maxLength={100} className={control} />
          </label>
          <label className="text-small font-bold">
            {t('fields.grade')}
            <select name="grade" key={list.grade} defaultValue={list.grade ?? ''} className={control}>
              <option value="">{t('allGrades')}</option>
              {Object.values(SourceGrade).map((grade) => (
                <option key={grade} value={grade}>
                  {t(`grades.${grade}`)}
                </option>
              ))}
            </select>
          </label>
          <Button type="submit" kind="secondary" className="min-h-11!">
            {t('apply')}
          </Button>
        </form>
      </search>
      <p className="mt-5 mb-2 text-small text-ink-2" role="status">
        {t('total', { count: total })}
      </p>
      {rows.length > 0 ? (
        <>
          <Table
            caption={t('title')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { header: t('number'), narrow: true, cell: ({ id }) => <span className="font-num font-bold">{id}</span> },
              {
                header: t('fields.title'),
                rowHeader: true,
                cell: ({ id, title }) => (
                  <Link href={routes.adminSource(locale, id)} prefetch={false} className="font-normal">
                    <Localized text={title} />
                  </Link>
                ),
              },
              { header: t('fields.grade'), narrow: true, cell: ({ grade }) => t(`gradeShort.${grade}`) },
              { header: t('uses'), figures: true, narrow: true, cell: ({ uses }) => uses },
            ]}
          />
          <Pagination page={list.page} pages={pages} hrefFor={hrefFor} />
        </>
      ) : (
        <EmptyState title={t('none')} />
      )}
    </>
  );
}
