import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { NothingFound } from '@/app/[locale]/(public)/search/nothing-found';
import { addressOf, readAddress } from '@/app/[locale]/(public)/search/search-address';
import { SearchResults } from '@/app/[locale]/(public)/search/search-results';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { SearchBox } from '@/components/search/search-box';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { pageNumber } from '@/lib/page-number';
import { searchPublished } from '@/lib/search/queries';

export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/search'>;

/** One for each way to search, found in what the document itself numbers and names. */
const examples = {
  'zh-HK': ['博士後', 'haihe', 'F07'],
  'zh-CN': ['博士后', 'haihe', 'F07'],
  en: ['postdoc', 'Haihe Talent', 'F07'],
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const { query } = readAddress(await searchParams);
  const t = await getTranslations('search');
  const title = query === '' ? t('title') : t('resultsFor', { query });
  const metadata = await pageMetadata({ locale, path: '/search', title, description: t('lead') });
  return { ...metadata, robots: { index: false, follow: true } };
}

/** Made for each request: there is no end to what may be looked for. The same for everybody who looks for the same. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const sent = await searchParams;
  const { query, kind } = readAddress(sent);
  const page = pageNumber(sent.page);
  const t = await getTranslations('search');
  const result = query === '' ? null : await searchPublished({ query, locale, kind, page });
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={query === '' ? t('lead') : undefined} />
        <div className="max-w-[46rem]">
          <SearchBox query={query} />
          {result === null ? <Examples locale={locale} /> : null}
          {result?.kinds.length === 0 ? <NothingFound query={query} /> : null}
          {result && result.kinds.length > 0 ? <SearchResults result={result} query={query} kind={kind} /> : null}
        </div>
      </div>
    </PublicPage>
  );
}

async function Examples({ locale }: { locale: Locale }) {
  const t = await getTranslations('search');
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-5 text-small">
      <span className="text-ink-2">{t('tryTitle')}</span>
      {examples[locale].map((example) => (
        <Link
          key={example}
          href={addressOf(locale, { query: example, kind: null })}
          prefetch={false}
          className="inline-block py-3"
        >
          {example}
        </Link>
      ))}
    </p>
  );
}
