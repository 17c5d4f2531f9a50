import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TermSearchForm } from '@/app/[locale]/(public)/glossary/term-search-form';
import { TermTable } from '@/app/[locale]/(public)/glossary/term-table';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { Pagination } from '@/components/ui/pagination';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { pageNumber } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { listPublishedTerms } from '@/lib/terms/queries';
import { filterTerms, orderTerms, pageOfTerms, readTermView, termOrigins, termQuery } from '@/lib/terms/rules';

// What is asked stands in the address, so there are more pages than one would keep; each is the same for everybody.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/glossary'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const view = readTermView(await searchParams);
  const [t, terms] = await Promise.all([getTranslations('terms'), listPublishedTerms()]);
  // A page that comes anew after the form was sent is announced by its title.
  const title = termQuery(view) ? t('titleFound', { count: filterTerms(terms, view).length }) : t('title');
  return pageMetadata({ locale, path: '/glossary', title, description: t('lead') });
}

export default async function GlossaryPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const asked = await searchParams;
  const view = readTermView(asked);
  const [t, terms] = await Promise.all([getTranslations('terms'), listPublishedTerms()]);
  const found = orderTerms(filterTerms(terms, view), locale);
  const { page, pages, shown } = pageOfTerms(found, pageNumber(asked.page));
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {terms.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        ) : (
          <>
            <TermSearchForm view={view} />
            <FilterLinks
              label={t('views')}
              links={[null, ...termOrigins].map((origin) => ({
                href: routes.glossary(locale, termQuery({ ...view, origin })),
                label: origin ? t(`origin.${origin}`) : t('all'),
                count: filterTerms(terms, { ...view, origin }).length,
                isCurrent: view.origin === origin,
              }))}
            />
            <p className="mt-6 mb-3 text-small text-ink-2">
              <strong className="text-ink">{t('found', { count: found.length })}</strong>
              {found.length > 0 ? <span className="ml-3">{t('order')}</span> : null}
            </p>
            {found.length > 0 ? (
              <>
                <TermTable terms={shown} />
                <Pagination page={page} pages={pages} hrefFor={(to) => routes.glossary(locale, termQuery(view, to))} />
              </>
            ) : (
              <EmptyState
                title={t('nothing')}
                action={
                  <ButtonLink href={routes.glossary(locale)} kind="secondary">
                    {t('showAll')}
                  </ButtonLink>
                }
              >
                {t('nothingHint')}
              </EmptyState>
            )}
          </>
        )}
      </div>
    </PublicPage>
  );
}
