import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FigureRow } from '@/app/[locale]/(public)/figures/figure-row';
import { SourceTable } from '@/components/figures/source-table';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { EmptyState } from '@/components/ui/empty-state';
import { listPublishedFigures } from '@/lib/figures/queries';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { listPublishedSources } from '@/lib/sources/queries';

export const revalidate = 60;

export async function generateMetadata({ params }: PageProps<'/[locale]/figures'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('figures');
  return pageMetadata({ locale, path: '/figures', title: t('title'), description: t('lead') });
}

export default async function FiguresPage() {
  const [t, figures, sources] = await Promise.all([
    getTranslations('figures'),
    listPublishedFigures(),
    listPublishedSources(),
  ]);
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
          <EmptyState title={t('none')} />
        ) : (
          <nav
            aria-label={t('onThisPage')}
            className="print:hidden mb-10 flex flex-wrap gap-x-6 border-y border-line py-1"
          >
            {[...filled.map(({ key }) => key), 'sources' as const].map((key) => (
              <a key={key} href={`#${key}`} className="py-2.5">
                {t(`group.${key}`)}
              </a>
            ))}
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
        {sources.length > 0 ? (
          <section aria-labelledby="sources">
            <h2 id="sources" className="text-h2">
              {t('group.sources')}
            </h2>
            <p className="mt-1 mb-5 max-w-[40em] text-ink-2">{t('groupNote.sources')}</p>
            <SourceTable sources={sources} anchors />
          </section>
        ) : null}
      </div>
    </PublicPage>
  );
}
