import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { SourceItem } from '@/app/[locale]/(public)/sources/source-item';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { listPublishedSourcesWithUses } from '@/lib/sources/queries';

export const revalidate = 60;

type Props = PageProps<'/[locale]/sources'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('sources');
  return pageMetadata({ locale, path: '/sources', title: t('title'), description: t('lead') });
}

export default async function SourcesPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, figures, sources] = await Promise.all([
    getTranslations('sources'),
    getTranslations('figures'),
    listPublishedSourcesWithUses(),
  ]);
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <section aria-labelledby="grades" className="mb-12">
          <h2 id="grades" className="text-h3">
            {t('gradesTitle')}
          </h2>
          <dl className="mt-3 max-w-[52rem] border-t-4 border-ink text-small">
            {(['DOCUMENT', 'A', 'B', 'C', 'D'] as const).map((grade) => (
              <div
                key={grade}
                className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-baseline gap-4 border-b border-line py-2.5 md:grid-cols-[10rem_minmax(0,1fr)]"
              >
                <dt>
                  <Tag>{figures(`grade.${grade}`)}</Tag>
                </dt>
                <dd>{t(`gradeMeaning.${grade}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="list">
          <h2 id="list" className="text-h2">
            {t('listTitle')}
          </h2>
          {sources.length === 0 ? (
            <div className="mt-4">
              <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
            </div>
          ) : (
            <>
              <p className="mt-1 mb-4 text-ink-2">{t('count', { count: sources.length })}</p>
              <ul className="border-t-4 border-ink">
                {sources.map((source) => (
                  <SourceItem key={source.id} source={source} />
                ))}
              </ul>
            </>
          )}
        </section>
        <p className="mt-6 flex flex-wrap gap-x-6">
          <Link href={routes.figures(locale)} className="inline-flex min-h-11 items-center font-bold">
            {t('toFigures')}
          </Link>
          <Link
            href={routes.contact(locale, '/sources')}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-bold"
          >
            {t('report')}
          </Link>
        </p>
      </div>
    </PublicPage>
  );
}
