import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChainCard } from '@/app/[locale]/(public)/chains/chain-card';
import { Quotation } from '@/components/figures/quotation';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { countPublishedReferrersOfChains } from '@/lib/chains/queries';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import type { Locale } from '@/lib/i18n/locales';
import { chain } from '@/lib/library/kinds/chain';
import { listPublishedRecords } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/chains'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('chains');
  return pageMetadata({ locale, path: '/chains', title: t('title'), description: t('lead') });
}

export default async function ChainsPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, chains, referrers, figures] = await Promise.all([
    getTranslations('chains'),
    listPublishedRecords(chain),
    countPublishedReferrersOfChains(),
    listPublishedFiguresById(['F02', 'F34']),
  ]);
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {chains.length === 0 ? (
          <EmptyState
            title={t('none')}
            action={<ButtonLink href={routes.programmes(locale)}>{t('allProgrammes')}</ButtonLink>}
          >
            {t('noneHint')}
          </EmptyState>
        ) : (
          <ul className="grid gap-4 md:grid-cols-2 lg:gap-6">
            {chains.map((record) => (
              <li key={record.slug} className="grid">
                <ChainCard record={record} pages={referrers.get(record.slug) ?? 0} />
              </li>
            ))}
          </ul>
        )}
        {figures.length > 0 ? (
          <section aria-labelledby="context" className="mt-12">
            <h2 id="context" className="text-h3">
              {t('context')}
            </h2>
            <p className="mt-1 text-ink-2">{t('contextText')}</p>
            {figures.map(({ id, quote }) => (quote ? <Quotation key={id} quote={quote} ids={[id]} /> : null))}
          </section>
        ) : null}
      </div>
    </PublicPage>
  );
}
