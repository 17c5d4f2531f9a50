import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { GuideParts } from '@/components/guides/guide-parts';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Localized } from '@/components/texts/localized';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { guide } from '@/lib/library/kinds/guide';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/guides/[slug]'>;

// Each guide on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const record = await findPublishedRecord(guide, slug);
  if (!record) notFound();
  const { title, summary } = record.content;
  return pageMetadata({
    locale,
    path: guide.path(slug),
    title: plainText(title, locale),
    description: plainText(summary ?? title, locale),
  });
}

export default async function GuidePage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('guides'), findPublishedRecord(guide, slug)]);
  if (!record) notFound();
  // Haihe Talent and the students' guide have pages of their own.
  if (guide.path(slug) !== `/guides/${slug}`) permanentRedirect(routes.fromLink(locale, guide.path(slug)));
  const { content } = record;
  return (
    <PublicPage>
      <Breadcrumb
        between={[{ href: routes.guides(locale), label: t('title') }]}
        here={<Localized text={content.title} />}
      />
      <div className="wrap">
        <PageHead
          title={<Localized text={content.title} />}
          lead={content.summary ? <Localized text={content.summary} /> : null}
        />
        <GuideParts content={content} />
        <RecordFoot declaration={guide} record={record} />
      </div>
    </PublicPage>
  );
}
