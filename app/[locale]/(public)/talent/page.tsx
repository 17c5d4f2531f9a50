import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { SelfCheckForm } from '@/app/[locale]/(public)/talent/self-check-form';
import { Fact } from '@/components/figures/fact';
import { GuideParts } from '@/components/guides/guide-parts';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Localized } from '@/components/texts/localized';
import { EmptyState } from '@/components/ui/empty-state';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { guide } from '@/lib/library/kinds/guide';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/talent'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const [t, record] = await Promise.all([getTranslations('talent'), findPublishedRecord(guide, 'talent')]);
  const { title, summary } = record?.content ?? {};
  return pageMetadata({
    locale,
    path: '/talent',
    title: title ? plainText(title, locale) : t('guide'),
    description: summary ? plainText(summary, locale) : t('checkLead'),
  });
}

export default async function TalentPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, guides, record, figures] = await Promise.all([
    getTranslations('talent'),
    getTranslations('guides'),
    findPublishedRecord(guide, 'talent'),
    listPublishedFiguresById(['F07', 'F08', 'F09']),
  ]);
  const title = record ? <Localized text={record.content.title} /> : t('guide');
  const check = (
    <section aria-labelledby="check" className="border-t-4 border-ink pt-4">
      <h2 id="check" className="scroll-mt-4 text-h2">
        {t('check')}
      </h2>
      <p className="mt-2 mb-5 max-w-[40em] leading-relaxed">{t('checkLead')}</p>
      <SelfCheckForm answers={{}} />
    </section>
  );
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.guides(locale), label: guides('title') }]} here={title} />
      <div className="wrap">
        <PageHead title={title} lead={record?.content.summary ? <Localized text={record.content.summary} /> : null} />
        {figures.length > 0 ? (
          <section aria-label={t('figures')} className="mb-12 grid gap-8 md:grid-cols-3">
            {figures.map((figure) => (
              <Fact key={figure.id} figure={figure} />
            ))}
          </section>
        ) : null}
        {record ? (
          <>
            <GuideParts content={record.content} more={[{ anchor: 'check', heading: t('check') }]}>
              {check}
            </GuideParts>
            <RecordFoot declaration={guide} record={record} />
          </>
        ) : (
          <div className="grid gap-10">
            <EmptyState title={guides('noGuide')}>{guides('noneHint')}</EmptyState>
            {check}
          </div>
        )}
      </div>
    </PublicPage>
  );
}
