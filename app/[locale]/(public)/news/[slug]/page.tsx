import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NeighbourLinks } from '@/app/[locale]/(public)/news/[slug]/neighbour-links';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Prose } from '@/components/library/prose';
import { TopicLinks } from '@/components/news/topic-links';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { news } from '@/lib/library/kinds/news';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/news/[slug]'>;

// Each item on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const record = await findPublishedRecord(news, slug);
  if (!record) notFound();
  const { title, summary } = record.content;
  const name = plainText(title, locale);
  return pageMetadata({
    locale,
    path: news.path(slug),
    title: name,
    description: summary ? plainText(summary, locale) : name,
  });
}

export default async function NewsItemPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('news'), findPublishedRecord(news, slug)]);
  if (!record) notFound();
  const { title, summary, newsKind, happenedOn, topics, text } = record.content;
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.news(locale), label: t('title') }]} here={<Localized text={title} />} />
      <article className="wrap">
        <PageHead title={<Localized text={title} />} lead={summary ? <Localized text={summary} /> : undefined} />
        <p className="-mt-2 mb-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line py-2 text-small">
          <span className="sr-only">{t('happened')}</span>
          <time dateTime={happenedOn} className="font-bold">
            {formatPartialDate(happenedOn, locale)}
          </time>
          <span className="text-ink-2">{news.fields.newsKind.options[newsKind][locale]}</span>
          {record.isSample ? <SampleMark /> : null}
          <TopicLinks topics={topics} />
        </p>
        <Prose text={text} level={2} />
        <NeighbourLinks slug={slug} />
        <RecordFoot declaration={news} record={record} />
      </article>
    </PublicPage>
  );
}
