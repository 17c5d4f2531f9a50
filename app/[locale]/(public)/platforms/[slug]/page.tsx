import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PlatformFacts } from '@/app/[locale]/(public)/platforms/[slug]/platform-facts';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { Quotation } from '@/components/figures/quotation';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PublicPage } from '@/components/layout/public-page';
import { Prose } from '@/components/library/prose';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import type { Locale } from '@/lib/i18n/locales';
import { shownText } from '@/lib/i18n/localized-text';
import { platform as declaration } from '@/lib/library/kinds/platform';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/platforms/[slug]'>;

// Each platform on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('platforms'), findPublishedRecord(declaration, slug)]);
  if (!record) notFound();
  const { title, summary } = record.content;
  return pageMetadata({
    locale,
    path: `/platforms/${slug}`,
    title: shownText(title, locale).text,
    description: summary ? shownText(summary, locale).text : t('lead'),
  });
}

export default async function PlatformPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('platforms'), findPublishedRecord(declaration, slug)]);
  if (!record) notFound();
  const { title, summary, quote, about, offers, contact } = record.content;
  const texts = [
    { key: 'about', text: about },
    { key: 'offers', text: offers },
    { key: 'contact', text: contact },
  ] as const;
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.platforms(locale), label: t('title') }]} here={<Localized text={title} />} />
      <article className="wrap">
        <header className="page-head">
          {record.isSample ? <SampleMark className="mb-2 text-ink-2" /> : null}
          <h1 className="max-w-[24em] text-h1">
            <Localized text={title} />
          </h1>
          {summary ? (
            <p className="mt-3 max-w-[38em] text-[1.125rem] text-ink-2">
              <Localized text={summary} />
            </p>
          ) : null}
        </header>
        <PlatformFacts platform={record} />
        {quote ? (
          <section aria-labelledby="words" className="mt-10">
            <h2 id="words" className="text-h3">
              {t('words')}
            </h2>
            <Quotation quote={quote} ids={['P00']} />
          </section>
        ) : null}
        {texts.map(({ key, text }) =>
          text ? (
            <section key={key} aria-labelledby={key} className="mt-10">
              <h2 id={key} className="mb-3 text-h3">
                {t(key)}
              </h2>
              <Prose text={text} level={3} />
            </section>
          ) : null,
        )}
        <p className="mt-8 flex flex-wrap gap-x-6">
          <Link
            href={routes.contact(locale, `/platforms/${slug}`)}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-bold"
          >
            {t('ask')}
          </Link>
          <Link href={routes.platforms(locale)} className="inline-flex min-h-11 items-center font-bold">
            {t('all')}
          </Link>
        </p>
        <RecordFoot declaration={declaration} record={record} />
      </article>
    </PublicPage>
  );
}
