import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Amounts } from '@/app/[locale]/(public)/funding/amounts';
import { Comparison } from '@/app/[locale]/(public)/funding/comparison';
import { SchemeCard } from '@/app/[locale]/(public)/funding/scheme-card';
import { SourceTable } from '@/components/figures/source-table';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import { type ComparedProgramme, listPublishedFunding } from '@/lib/funding/queries';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { byNumber } from '@/lib/sources/rules';

export const revalidate = 60;

/** What the document says of money: the post and the stay reward. Of the joint funding it names no amount. */
const amounts = ['F24', 'F25'];

type Props = PageProps<'/[locale]/funding'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('funding');
  return pageMetadata({ locale, path: '/funding', title: t('title'), description: t('lead') });
}

export default async function FundingPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, stated, programmes, figures] = await Promise.all([
    getTranslations('funding'),
    getTranslations('programmes'),
    listPublishedFunding(),
    listPublishedFiguresById(amounts),
  ]);
  const now = new Date();
  return (
    <PublicPage section="programmes">
      <Breadcrumb between={[{ href: routes.programmes(locale), label: stated('title') }]} here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {programmes.length === 0 ? (
          <EmptyState
            title={t('none')}
            action={
              <ButtonLink href={routes.programmes(locale)} kind="secondary">
                {t('toProgrammes')}
              </ButtonLink>
            }
          >
            {t('noneHint')}
          </EmptyState>
        ) : (
          <div className="grid gap-y-14">
            <section aria-labelledby="schemes">
              <h2 id="schemes" className="mb-5 text-h2">
                {t('schemes')}
              </h2>
              <ul className="grid gap-4 lg:grid-cols-3 lg:gap-6">
                {programmes.map((programme) => (
                  <li key={programme.slug}>
                    <SchemeCard programme={programme} now={now} />
                  </li>
                ))}
              </ul>
            </section>
            <section aria-labelledby="comparison">
              <h2 id="comparison" className="text-h2">
                {t('comparison')}
              </h2>
              <p className="mt-1 max-w-[44em] text-ink-2">{t('comparisonLead')}</p>
              <Comparison programmes={programmes} />
            </section>
            <Amounts figures={figures} />
            <section aria-labelledby="sources">
              <h2 id="sources" className="mb-4 text-h2">
                {stated('sources')}
              </h2>
              <SourceTable sources={sourcesOf(programmes)} />
              <div className="mt-5 grid max-w-[50rem] gap-4">
                <Notice title={stated('readingTitle')}>{stated('reading')}</Notice>
                <Notice>{stated('notOfficial')}</Notice>
              </div>
            </section>
            <p className="flex flex-wrap gap-x-6 border-t border-line pt-3">
              <Link href={routes.stations(locale)} className="inline-flex min-h-11 items-center font-bold">
                {t('toStations')}
              </Link>
              <Link
                href={routes.contact(locale, '/funding')}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-bold"
              >
                {t('report')}
              </Link>
            </p>
          </div>
        )}
      </div>
    </PublicPage>
  );
}

function sourcesOf(programmes: ComparedProgramme[]) {
  const all = programmes.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources));
  return [...new Map(all.map((source) => [source.id, source])).values()].sort(byNumber);
}
