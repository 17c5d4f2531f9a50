import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Downloads } from '@/app/[locale]/(public)/figures/downloads';
import { FigureRow } from '@/app/[locale]/(public)/figures/figure-row';
import { SourceMark } from '@/components/figures/source-mark';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { EmptyState } from '@/components/ui/empty-state';
import { listPublishedFigures } from '@/lib/figures/queries';
import { openSources } from '@/lib/figures/rows';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/figures'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('figures');
  return pageMetadata({ locale, path: '/figures', title: t('title'), description: t('lead') });
}

export default async function FiguresPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, figures] = await Promise.all([getTranslations('figures'), listPublishedFigures()]);
  const groups = [
    { key: 'numbers', rows: figures.filter(({ origin, value }) => origin === 'DOCUMENT' && value !== null) },
    { key: 'statements', rows: figures.filter(({ origin, value }) => origin === 'DOCUMENT' && value === null) },
    { key: 'public', rows: figures.filter(({ origin }) => origin === 'PUBLIC') },
    { key: 'calculated', rows: figures.filter(({ origin }) => origin === 'CALCULATED') },
  ] as const;
  const filled = groups.filter(({ rows }) => rows.length > 0);
  return (
    <PublicPage section="figures">
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {filled.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        ) : (
          <nav
            aria-label={t('onThisPage')}
            className="print:hidden mb-10 flex flex-wrap gap-x-6 border-y border-line py-1"
          >
            {filled.map(({ key, rows }) => (
              <a key={key} href={`#${key}`} className="py-2.5">
                {t(`group.${key}`)} <span className="num text-small font-normal text-ink-2">{rows.length}</span>
              </a>
            ))}
            <a href="#download" className="py-2.5">
              {t('download')}
            </a>
          </nav>
        )}
        {filled.map(({ key, rows }) => (
          <section key={key} aria-labelledby={key} className="mb-14">
            <h2 id={key} className="text-h2">
              {t(`group.${key}`)}
            </h2>
            <p className="mt-1 mb-5 max-w-[40em] text-ink-2">{t(`groupNote.${key}`)}</p>
            <ul className="border-t-4 border-ink">
              {rows.map((figure) => (
                <FigureRow key={figure.id} figure={figure} />
              ))}
            </ul>
          </section>
        ))}
        {filled.length > 0 ? (
          <div className="grid gap-10 lg:grid-cols-2">
            <Downloads />
            <section aria-labelledby="sources" className="border-t-4 border-ink pt-4">
              <h2 id="sources" className="text-h3">
                {t('sources')}
              </h2>
              <p className="mt-1 max-w-[40em] text-small text-ink-2">{t('sourcesHint')}</p>
              {/* Sources had their anchors on this page once: what still leads to one finds the way on here. */}
              <ul className="mt-3 flex flex-wrap gap-3">
                {openSources(figures).map(({ id }) => (
                  <li key={id} id={id} className="target:bg-warn-soft">
                    <SourceMark id={id} />
                  </li>
                ))}
              </ul>
              <p className="mt-2">
                <Link href={routes.sources(locale)} className="inline-flex min-h-11 items-center font-bold">
                  {t('allSources')}
                </Link>
              </p>
            </section>
          </div>
        ) : null}
      </div>
    </PublicPage>
  );
}
