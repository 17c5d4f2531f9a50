import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgressPicture } from '@/app/[locale]/(public)/promises/progress-picture';
import { PromiseFilters } from '@/app/[locale]/(public)/promises/promise-filters';
import { PromiseGroups } from '@/app/[locale]/(public)/promises/promise-groups';
import { PromiseLine } from '@/app/[locale]/(public)/promises/promise-line';
import { ShownCount } from '@/app/[locale]/(public)/promises/shown-count';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { matchesFilter, readPromiseView } from '@/lib/promises/filters';
import { listPublishedPromises } from '@/lib/promises/queries';
import { progressByYear, yearOf } from '@/lib/promises/rules';
import { routes } from '@/lib/routes';

// Made for each request, as the filters stand in its address; the same for everybody who asks for them.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/promises'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('promises');
  const metadata = await pageMetadata({ locale, path: '/promises', title: t('title'), description: t('lead') });
  const feed = { url: routes.promiseFeed(locale), title: t('feedTitle') };
  return { ...metadata, alternates: { ...metadata.alternates, types: { 'application/atom+xml': [feed] } } };
}

export default async function PromisesPage({ params, searchParams }: Props) {
  const [{ locale: segment }, query, t, promises] = await Promise.all([
    params,
    searchParams,
    getTranslations('promises'),
    listPublishedPromises(),
  ]);
  const locale = segment as Locale;
  const view = readPromiseView(query);
  const shown = promises.filter((one) => matchesFilter(one, view));
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('headline', { count: promises.length })} lead={t('lead')} />
        {promises.length === 0 ? (
          <EmptyState title={t('none')} action={<ButtonLink href={routes.home(locale)}>{t('toHome')}</ButtonLink>}>
            {t('noneHint')}
          </EmptyState>
        ) : (
          <>
            <PromiseLine promises={promises} />
            <section aria-labelledby="all" className="mt-14">
              <div className="flex flex-wrap items-baseline justify-between gap-x-8">
                <h2 id="all" className="text-h2">
                  {t('all')}
                </h2>
                <a href={routes.promiseFeed(locale)} type="application/atom+xml" className="py-2.5 print:hidden">
                  {t('feed')}
                </a>
              </div>
              <PromiseFilters promises={promises} view={view} />
              <ShownCount count={shown.length} view={view} />
              {shown.length > 0 ? (
                <PromiseGroups promises={shown} view={view} />
              ) : (
                <div className="mt-3">
                  <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
                </div>
              )}
            </section>
            <ProgressPicture years={progressByYear(promises, yearOf(new Date()))} />
          </>
        )}
      </div>
    </PublicPage>
  );
}
