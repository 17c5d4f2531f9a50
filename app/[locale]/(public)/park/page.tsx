import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AskCard } from '@/app/[locale]/(public)/park/ask-card';
import { HongKongStation } from '@/app/[locale]/(public)/park/hong-kong-station';
import { AreaBars, CompanyTable, FactGrid } from '@/app/[locale]/(public)/park/park-figures';
import { ParkMapFigure } from '@/app/[locale]/(public)/park/park-map';
import { ParkSection } from '@/app/[locale]/(public)/park/park-section';
import { ParkTimeline } from '@/app/[locale]/(public)/park/park-timeline';
import { ZoneCards } from '@/app/[locale]/(public)/park/zone-cards';
import { Quotation } from '@/components/figures/quotation';
import { SourceTable } from '@/components/figures/source-table';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Prose } from '@/components/library/prose';
import { RecordLinks } from '@/components/library/record-links';
import { UnstatedList } from '@/components/organisations/unstated-list';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { news } from '@/lib/library/kinds/news';
import { pageMetadata } from '@/lib/page-metadata';
import { readPublishedPark } from '@/lib/park/queries';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/park'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('park');
  return pageMetadata({ locale, path: '/park', title: t('title'), description: t('lead') });
}

export default async function ParkPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, shown] = await Promise.all([getTranslations('park'), readPublishedPark()]);
  const { park, hongKongStation, zones, figures, policies, promises, timeline, sources } = shown;
  const fundNews = timeline.find(({ content }) => content.related.includes('FIGURE:G67'));
  const unstated = park?.content.unstated ?? [];
  const sections = [
    { key: 'map', shown: zones.length > 0 },
    { key: 'area', shown: figures.area.length > 0 },
    { key: 'figures', shown: figures.companies.length + figures.more.length > 0 },
    { key: 'policies', shown: figures.money.length + policies.length > 0 },
    { key: 'timeline', shown: timeline.length > 0 },
    { key: 'hongKong', shown: hongKongStation !== null || promises.length > 0 },
    { key: 'unstated', shown: unstated.length > 0 },
    { key: 'sources', shown: sources.length > 0 },
  ] as const;
  const has = Object.fromEntries(sections.map(({ key, shown: there }) => [key, there]));
  return (
    <PublicPage>
      <Breadcrumb here={t('name')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
          {park ? (
            <section aria-labelledby="about">
              <h2 id="about" className="sr-only">
                {t('section.about')}
              </h2>
              {park.content.about ? <Prose text={park.content.about} /> : null}
              {park.content.quote ? <Quotation quote={park.content.quote} ids={['N02', 'N03']} /> : null}
            </section>
          ) : (
            <EmptyState
              title={t('none')}
              action={<ButtonLink href={routes.programmes(locale)}>{t('allProgrammes')}</ButtonLink>}
            >
              {t('noneHint')}
            </EmptyState>
          )}
          <AskCard />
        </div>
        {sections.some(({ shown: there }) => there) ? (
          <nav
            aria-label={t('onThisPage')}
            className="print:hidden mt-10 flex flex-wrap gap-x-6 border-y border-line py-1"
          >
            {sections.map(({ key, shown: there }) =>
              there ? (
                <a key={key} href={`#${key}`} className="py-2.5">
                  {t(`section.${key}`)}
                </a>
              ) : null,
            )}
          </nav>
        ) : null}
        {has.map ? (
          <ParkSection id="map" lead={t('mapLead')}>
            <ParkMapFigure zones={zones} hasHongKongStation={hongKongStation !== null} />
            <ZoneCards zones={zones} />
            <p className="mt-6 max-w-[44em] text-small text-ink-2">{t('zoneAreaNote')}</p>
          </ParkSection>
        ) : null}
        {has.area ? (
          <ParkSection id="area" lead={t('areaLead')}>
            <AreaBars figures={figures.area} />
            <p className="mt-4 max-w-[44em] text-small text-ink-2">{t('areaNote')}</p>
          </ParkSection>
        ) : null}
        {has.figures ? (
          <ParkSection id="figures" lead={t('figuresLead')}>
            <CompanyTable figures={figures.companies} />
            <h3 className="mt-10 mb-5 text-h3">{t('moreFigures')}</h3>
            <FactGrid figures={figures.more} columns="sm:grid-cols-2 lg:grid-cols-3" />
          </ParkSection>
        ) : null}
        {has.policies ? (
          <ParkSection id="policies" lead={t('policiesLead')}>
            <div className="grid gap-8 lg:grid-cols-2">
              <FactGrid figures={figures.money} columns="sm:grid-cols-2" />
              <div>
                <h3 className="text-small font-bold text-ink-2">{t('policyPages')}</h3>
                {policies.length > 0 ? <RecordLinks records={policies} /> : <p>{t('noPolicies')}</p>}
                <p className="mt-3 flex flex-wrap gap-x-6">
                  {fundNews ? (
                    <Link href={routes.fromLink(locale, news.path(fundNews.slug))} prefetch={false} className="py-2">
                      {t('fundNews')}
                    </Link>
                  ) : null}
                  <Link href={routes.policies(locale)} prefetch={false} className="py-2">
                    {t('allPolicies')}
                  </Link>
                </p>
              </div>
            </div>
          </ParkSection>
        ) : null}
        {has.timeline ? (
          <ParkSection id="timeline" lead={t('timelineLead')}>
            <ParkTimeline items={timeline} />
            <p className="mt-4">
              <Link href={routes.news(locale, '?topic=park')} prefetch={false} className="inline-block py-2">
                {t('allNews')}
              </Link>
            </p>
          </ParkSection>
        ) : null}
        {has.hongKong ? (
          <ParkSection id="hongKong" lead={t('hongKongLead')}>
            <div className="grid gap-8 lg:grid-cols-2">
              {hongKongStation ? <HongKongStation station={hongKongStation} /> : null}
              {promises.length > 0 ? (
                <div>
                  <h3 className="mb-2 text-h3">{t('promises')}</h3>
                  <RecordLinks records={promises} />
                </div>
              ) : null}
            </div>
          </ParkSection>
        ) : null}
        {has.unstated ? (
          <ParkSection id="unstated" lead={t('unstatedLead')}>
            <UnstatedList rows={unstated} />
          </ParkSection>
        ) : null}
        {has.sources ? (
          <ParkSection id="sources">
            <SourceTable sources={sources} />
            <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line pt-4 text-small text-ink-2">
              {park ? <span>{t('updated', { date: formatDate(park.updatedAt, locale) })}</span> : null}
              <Link href={routes.contact(locale, '/park')} prefetch={false} className="py-2">
                {t('reportError')}
              </Link>
            </p>
          </ParkSection>
        ) : null}
      </div>
    </PublicPage>
  );
}
