import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { cardItem, cardList, OpportunityCard } from '@/components/opportunities/opportunity-card';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { inReadersOrder } from '@/lib/calls/order';
import type { Locale } from '@/lib/i18n/locales';
import { programmeAsOpportunity } from '@/lib/opportunities/from-programmes';
import { pageMetadata } from '@/lib/page-metadata';
import { listPublishedProgrammes } from '@/lib/programmes/queries';

export const revalidate = 60;

export async function generateMetadata({ params }: PageProps<'/[locale]/programmes'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('programmes');
  return pageMetadata({ locale, path: '/programmes', title: t('title'), description: t('lead') });
}

export default async function ProgrammesPage() {
  const [t, programmes] = await Promise.all([getTranslations('programmes'), listPublishedProgrammes()]);
  const now = new Date();
  return (
    <PublicPage section="programmes">
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {programmes.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        ) : (
          <ul className={cardList}>
            {programmes.map((programme) => (
              <li key={programme.slug} className={cardItem}>
                <OpportunityCard
                  opportunity={programmeAsOpportunity(programme, inReadersOrder(programme.calls, now)[0] ?? null)}
                  now={now}
                />
              </li>
            ))}
          </ul>
        )}
        <div className="mt-8 max-w-[50rem]">
          <Notice title={t('readingTitle')}>{t('reading')}</Notice>
        </div>
      </div>
    </PublicPage>
  );
}
