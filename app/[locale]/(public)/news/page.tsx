import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { NewsItem } from '@/app/[locale]/(public)/news/news-item';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterSelects } from '@/components/ui/filter-selects';
import type { Locale } from '@/lib/i18n/locales';
import { news } from '@/lib/library/kinds/news';
import { filterRows, readChosen } from '@/lib/list-filters';
import { listPublishedNews } from '@/lib/news/queries';
import { newsTopics, newsValuesOf, yearsOf } from '@/lib/news/rules';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

// The filter stands in the address, so there are more pages than one would keep; each is the same for everybody.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/news'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('news');
  const metadata = await pageMetadata({ locale, path: '/news', title: t('title'), description: t('lead') });
  const types = { 'application/rss+xml': [{ url: routes.newsFeed(locale), title: t('feedTitle') }] };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

export default async function NewsPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const [t, items, query] = await Promise.all([getTranslations('news'), listPublishedNews(), searchParams]);
  const years = yearsOf(items);
  const chosen = readChosen(query, { topic: newsTopics, year: years });
  const { found, counts } = filterRows(items, newsValuesOf, chosen);
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {items.length === 0 ? (
          <EmptyState title={t('none')} action={<ButtonLink href={routes.home(locale)}>{t('home')}</ButtonLink>}>
            {t('noneHint')}
          </EmptyState>
        ) : (
          <FilterSelects
            action={routes.news(locale)}
            label={t('filter')}
            apply={t('apply')}
            selects={[
              {
                name: 'topic',
                label: t('topic'),
                value: chosen.topic ?? '',
                every: t('allTopics'),
                options: newsTopics.map((topic) => ({
                  value: topic,
                  label: news.fields.topics.options[topic][locale],
                  count: counts.topic.of[topic] ?? 0,
                })),
              },
              {
                name: 'year',
                label: t('year'),
                value: chosen.year ?? '',
                every: t('allYears'),
                options: years.map((year) => ({ value: year, label: year, count: counts.year.of[year] ?? 0 })),
              },
            ]}
          />
        )}
        {items.length > 0 ? (
          <p className="mt-6 flex min-h-11 flex-wrap items-center gap-x-6 border-t-4 border-ink pt-2">
            <b>{t('found', { count: found.length })}</b>
            {Object.keys(chosen).length > 0 ? (
              <Link href={routes.news(locale)} className="py-2 text-small">
                {t('clear')}
              </Link>
            ) : null}
            <a href={routes.newsFeed(locale)} className="ml-auto py-2 text-small">
              {t('feed')}
            </a>
          </p>
        ) : null}
        {items.length > 0 && found.length === 0 ? (
          <EmptyState title={t('noneFound')} action={<ButtonLink href={routes.news(locale)}>{t('clear')}</ButtonLink>}>
            {t('noneFoundHint')}
          </EmptyState>
        ) : null}
        <ul>
          {found.map((item) => (
            <li key={item.slug}>
              <NewsItem item={item} />
            </li>
          ))}
        </ul>
      </div>
    </PublicPage>
  );
}
