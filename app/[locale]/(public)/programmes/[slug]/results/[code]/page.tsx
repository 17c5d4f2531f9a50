import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RoundNumbers } from '@/app/[locale]/(public)/programmes/[slug]/results/[code]/round-numbers';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { Table } from '@/components/ui/table';
import { formatDate, formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { pageMetadata } from '@/lib/page-metadata';
import { findPublishedResults } from '@/lib/results/queries';
import { resultsPath, routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/programmes/[slug]/results/[code]'>;

// Each list on its first visit; a build has no database.
export function generateStaticParams(): { slug: string; code: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug, code } = await params;
  const locale = segment as Locale;
  const [t, results] = await Promise.all([getTranslations('results'), findPublishedResults(slug, code)]);
  if (!results) notFound();
  return pageMetadata({
    locale,
    path: resultsPath(slug, code),
    title: t('of', { title: plainText(results.title, locale) }),
    description: t('description'),
  });
}

/** Who was selected in a round, until when one may object, and the round in numbers. */
export default async function ResultsPage({ params }: Props) {
  const { locale: segment, slug, code } = await params;
  const locale = segment as Locale;
  const [t, programmes, results] = await Promise.all([
    getTranslations('results'),
    getTranslations('programmes'),
    findPublishedResults(slug, code),
  ]);
  if (!results) notFound();
  const { programme, title, selected, objectionsUntil, resultsPublishedAt, isSample, numbers } = results;
  const isNamed = selected.some(({ name }) => name !== null);
  const when = objectionsUntil ? formatDateTime(objectionsUntil, locale) : '';
  const isOver = objectionsUntil !== null && objectionsUntil < new Date();
  return (
    <PublicPage section="programmes">
      <Breadcrumb
        between={[
          { href: routes.programmes(locale), label: programmes('title') },
          { href: routes.programme(locale, slug), label: plainText(programme.title, locale) },
        ]}
        here={t('title')}
      />
      <div className="wrap">
        <PageHead title={t('of', { title: plainText(title, locale) })} lead={<Localized text={programme.title} />} />
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-2">
          <span>{t('published', { date: formatDate(resultsPublishedAt, locale) })}</span>
          {isSample ? <SampleMark /> : null}
        </p>
        <div className="mt-6 max-w-prose">
          <Notice tone={objectionsUntil && !isOver ? 'warn' : 'info'}>
            <p>{objectionsUntil ? t(isOver ? 'objectionsOver' : 'objections', { when }) : t('noObjections')}</p>
            <p className="mt-2">
              <Link href={routes.contact(locale, resultsPath(slug, code))} prefetch={false} className="font-bold">
                {t('ask')}
              </Link>
            </p>
          </Notice>
        </div>
        <div className="mt-10 grid items-start gap-x-12 gap-y-12 lg:grid-cols-2">
          <section aria-labelledby="selected">
            <h2 id="selected" className="text-h2">
              {t('selected', { count: selected.length })}
            </h2>
            <p className="mt-1 mb-4 text-small text-ink-2">{t('selectedHint')}</p>
            {selected.length === 0 ? (
              <p>{t('none')}</p>
            ) : (
              <Table
                caption={t('selected', { count: selected.length })}
                rows={selected}
                rowKey={({ number }) => number}
                columns={[
                  {
                    header: t('number'),
                    rowHeader: true,
                    cell: ({ number }) => <span className="font-num">{number}</span>,
                  },
                  ...(isNamed
                    ? [{ header: t('name'), cell: ({ name }: (typeof selected)[number]) => name ?? '–' }]
                    : []),
                ]}
              />
            )}
          </section>
          <RoundNumbers numbers={numbers} />
        </div>
      </div>
    </PublicPage>
  );
}
