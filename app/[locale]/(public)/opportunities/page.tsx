import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ActiveFilters } from '@/app/[locale]/(public)/opportunities/active-filters';
import { FilterForm } from '@/app/[locale]/(public)/opportunities/filter-form';
import { NoResults } from '@/app/[locale]/(public)/opportunities/no-results';
import { QuickFilters } from '@/app/[locale]/(public)/opportunities/quick-filters';
import { ResultBar } from '@/app/[locale]/(public)/opportunities/result-bar';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { cardItem, cardList, OpportunityCard } from '@/components/opportunities/opportunity-card';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import type { Locale } from '@/lib/i18n/locales';
import { countFilters, type OpportunityView, readView, viewQuery } from '@/lib/opportunities/filter';
import { searchPublishedOpportunities } from '@/lib/opportunities/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

// The filter stands in the address, so there are more pages than one would keep; each is the same for everybody.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/opportunities'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const view = readView(await searchParams);
  const [t, { total }] = await Promise.all([getTranslations('opportunities'), search(locale, viewQuery(view))]);
  // A page that comes anew after the form was sent is announced by its title.
  const title = countFilters(view.filter) > 0 ? t('titleFound', { count: total }) : t('title');
  const metadata = await pageMetadata({ locale, path: '/opportunities', title, description: t('lead') });
  const calendar = { url: routes.deadlines(locale, viewQuery({ filter: view.filter })), title: t('calendar.link') };
  return { ...metadata, alternates: { ...metadata.alternates, types: { 'text/calendar': [calendar] } } };
}

export default async function OpportunitiesPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const asked = readView(await searchParams);
  const [t, programmes, result] = await Promise.all([
    getTranslations('opportunities'),
    getTranslations('programmes'),
    search(locale, viewQuery(asked)),
  ]);
  const view: OpportunityView = { ...asked, page: result.page };
  return (
    <PublicPage section="opportunities">
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <QuickFilters view={view} counts={result.counts} />
        <div className="grid gap-5 lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-8">
          <FilterForm view={view} counts={result.counts} />
          <div className="min-w-0">
            <ResultBar view={view} total={result.total} />
            <ActiveFilters view={view} />
            {result.total === 0 ? (
              <NoResults view={view} ways={result.waysOut} isAnythingPublished={result.isAnythingPublished} />
            ) : (
              <ul className={cardList}>
                {result.shown.map((opportunity) => (
                  <li key={opportunity.id} className={cardItem}>
                    <OpportunityCard opportunity={opportunity} now={result.now} />
                  </li>
                ))}
                {result.page === result.pages ? (
                  <li className={cardItem}>
                    <div className="row-span-8 flex flex-col items-start justify-center gap-3 rounded-base border-2 border-dashed border-line-strong p-6">
                      <h2 className="text-[1.3125rem]">{t('saveTitle')}</h2>
                      <p className="text-ink-2">{t('saveText')}</p>
                      <ButtonLink
                        href={routes.newMySearch(locale, viewQuery({ filter: view.filter }))}
                        prefetch={false}
                        kind="secondary"
                      >
                        {t('save')}
                      </ButtonLink>
                    </div>
                  </li>
                ) : null}
              </ul>
            )}
            <Pagination
              page={result.page}
              pages={result.pages}
              hrefFor={(page) => routes.opportunities(locale, viewQuery({ ...view, page }))}
            />
            <div className="mt-4 max-w-[50rem]">
              <Notice title={programmes('readingTitle')}>{programmes('reading')}</Notice>
            </div>
          </div>
        </div>
      </div>
    </PublicPage>
  );
}

/** Once a request, for the head and for the page. */
const search = cache(async (locale: Locale, query: string) => {
  const now = new Date();
  const view = readView(Object.fromEntries(new URLSearchParams(query)));
  return { now, ...(await searchPublishedOpportunities(view, { locale, now })) };
});
