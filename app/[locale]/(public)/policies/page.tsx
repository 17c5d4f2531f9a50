import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PolicyFilters } from '@/app/[locale]/(public)/policies/policy-filters';
import { PolicyRow } from '@/app/[locale]/(public)/policies/policy-row';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { dayOf } from '@/lib/dates';
import { narrowBy, readChosen } from '@/lib/facet-counts';
import type { Locale } from '@/lib/i18n/locales';
import { policy } from '@/lib/library/kinds/policy';
import { listPublishedRecords } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { policyFacets, policyFacetValues } from '@/lib/policies/rules';
import { routes } from '@/lib/routes';

// Its filters stand in the address: made for each request, the same for everybody who asks for it.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/policies'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('policies');
  return pageMetadata({ locale, path: '/policies', title: t('title'), description: t('lead') });
}

export default async function PoliciesPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const [t, query, records] = await Promise.all([
    getTranslations('policies'),
    searchParams,
    listPublishedRecords(policy),
  ]);
  const today = dayOf(new Date());
  const chosen = readChosen(query, policyFacetValues);
  const { rows, counts } = narrowBy(records, policyFacets(today), chosen);
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
            <PolicyFilters chosen={chosen} counts={counts} />
            <div className="mt-8 flex flex-wrap items-center justify-between gap-x-6 border-b-4 border-ink pb-1">
              <h2 className="text-h3">{t('count', { count: rows.length })}</h2>
              {Object.keys(chosen).length > 0 ? (
                <Link href={routes.policies(locale)} className="py-2.5 text-small">
                  {t('clear')}
                </Link>
              ) : null}
            </div>
            {rows.length === 0 ? (
              <div className="mt-6">
                <EmptyState title={t('noneFits')}>{t('noneFitsHint')}</EmptyState>
              </div>
            ) : (
              <ul>
                {rows.map((record) => (
                  <PolicyRow key={record.slug} record={record} today={today} />
                ))}
              </ul>
            )}
            <div className="mt-8 max-w-[50rem]">
              <Notice title={t('readingTitle')}>{t('reading')}</Notice>
            </div>
          </>
        )}
      </div>
    </PublicPage>
  );
}
