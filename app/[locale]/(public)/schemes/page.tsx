import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DoorLinks } from '@/app/[locale]/(public)/schemes/door-links';
import { SchemeCard } from '@/app/[locale]/(public)/schemes/scheme-card';
import { SchemeFilters } from '@/app/[locale]/(public)/schemes/scheme-filters';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { narrowBy, readChosen } from '@/lib/facet-counts';
import type { Locale } from '@/lib/i18n/locales';
import { scheme } from '@/lib/library/kinds/scheme';
import { listPublishedRecords } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { schemeFacets, schemeFacetValues } from '@/lib/schemes/rules';

// Its filters stand in the address: made for each request, the same for everybody who asks for it.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/schemes'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('schemes');
  return pageMetadata({ locale, path: '/schemes', title: t('title'), description: t('lead') });
}

export default async function SchemesPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const [t, library, query, records] = await Promise.all([
    getTranslations('schemes'),
    getTranslations('library'),
    searchParams,
    listPublishedRecords(scheme),
  ]);
  const chosen = readChosen(query, schemeFacetValues);
  const { rows, counts } = narrowBy(records, schemeFacets, chosen);
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {records.length === 0 ? (
          <EmptyState title={t('none')} action={<ButtonLink href={routes.contact(locale)}>{t('ask')}</ButtonLink>}>
            {t('noneHint')}
          </EmptyState>
        ) : (
          <>
            <DoorLinks chosen={chosen} counts={counts} />
            <SchemeFilters chosen={chosen} counts={counts} />
            <div className="mt-8 flex flex-wrap items-center justify-between gap-x-6 border-b-4 border-ink pb-1">
              <h2 className="text-h3">{t('count', { count: rows.length })}</h2>
              {Object.keys(chosen).length > 0 ? (
                <Link href={routes.schemes(locale)} className="py-2.5 text-small">
                  {t('clear')}
                </Link>
              ) : null}
            </div>
            {rows.length === 0 ? (
              <div className="mt-6">
                <EmptyState title={t('noneFits')}>{t('noneFitsHint')}</EmptyState>
              </div>
            ) : (
              <ul className="mt-6 grid gap-4 md:grid-cols-2 lg:gap-6">
                {rows.map((record) => (
                  <SchemeCard key={record.slug} record={record} />
                ))}
              </ul>
            )}
            <div className="mt-8 max-w-[50rem]">
              <Notice>{library('notOfficial')}</Notice>
            </div>
          </>
        )}
      </div>
    </PublicPage>
  );
}
