import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { StationFacts } from '@/app/[locale]/(public)/stations/[slug]/station-facts';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PublicPage } from '@/components/layout/public-page';
import { Prose } from '@/components/library/prose';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import type { Locale } from '@/lib/i18n/locales';
import { shownText } from '@/lib/i18n/localized-text';
import { station as declaration } from '@/lib/library/kinds/station';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/stations/[slug]'>;

// Each unit on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('stations'), findPublishedRecord(declaration, slug)]);
  if (!record) notFound();
  const { title, summary, stationKind } = record.content;
  return pageMetadata({
    locale,
    path: `/stations/${slug}`,
    title: shownText(title, locale).text,
    description: summary
      ? shownText(summary, locale).text
      : `${declaration.fields.stationKind.options[stationKind][locale]} · ${t('title')}`,
  });
}

export default async function StationPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('stations'), findPublishedRecord(declaration, slug)]);
  if (!record) notFound();
  const { title, about, contact } = record.content;
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.stations(locale), label: t('title') }]} here={<Localized text={title} />} />
      <article className="wrap">
        <header className="page-head">
          {record.isSample ? <SampleMark className="mb-2 text-ink-2" /> : null}
          <h1 className="text-h1">
            <Localized text={title} />
          </h1>
        </header>
        {record.isSample ? (
          <div className="mb-8 max-w-[44rem]">
            <Notice tone="warn">{t('sampleUnit')}</Notice>
          </div>
        ) : null}
        <StationFacts station={record} />
        {about ? (
          <section aria-labelledby="about" className="mt-10">
            <h2 id="about" className="mb-3 text-h3">
              {t('about')}
            </h2>
            <Prose text={about} level={3} />
          </section>
        ) : null}
        {contact ? (
          <section aria-labelledby="contact" className="mt-10">
            <h2 id="contact" className="mb-3 text-h3">
              {t('contact')}
            </h2>
            <Prose text={contact} level={3} />
          </section>
        ) : null}
        <p className="mt-8 flex flex-wrap gap-x-6">
          <Link href={routes.funding(locale)} className="inline-flex min-h-11 items-center font-bold">
            {t('toFunding')}
          </Link>
          <Link href={routes.stations(locale)} className="inline-flex min-h-11 items-center font-bold">
            {t('all')}
          </Link>
        </p>
        <RecordFoot declaration={declaration} record={record} />
      </article>
    </PublicPage>
  );
}
