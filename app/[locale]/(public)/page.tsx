import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Crossing } from '@/app/[locale]/(public)/crossing';
import { FourDoors } from '@/app/[locale]/(public)/four-doors';
import { NextDeparture } from '@/app/[locale]/(public)/next-departure';
import { PromisesKept } from '@/app/[locale]/(public)/promises-kept';
import { Fact } from '@/components/figures/fact';
import { PublicPage } from '@/components/layout/public-page';
import { DepartureBoard } from '@/components/programmes/departure-board';
import { SearchBox } from '@/components/search/search-box';
import { ButtonLink } from '@/components/ui/button';
import { StepLine } from '@/components/ui/step-line';
import { inReadersOrder } from '@/lib/calls/order';
import { callPhase } from '@/lib/calls/rules';
import { formatDate } from '@/lib/dates';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import type { Locale } from '@/lib/i18n/locales';
import { guide } from '@/lib/library/kinds/guide';
import { promise } from '@/lib/library/kinds/promise';
import { listPublishedRecords } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { listPublishedProgrammes } from '@/lib/programmes/queries';
import { routes } from '@/lib/routes';

export const revalidate = 60;

/** The figures that help somebody decide whether to apply. */
const figuresThatMatter = ['K04', 'F23', 'F13', 'F17'];

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('layout');
  return pageMetadata({ locale, path: '', description: t('siteDescription') });
}

export default async function HomePage() {
  // Not the segment itself: an address such as /favicon.ico comes here too, before the layout says not found.
  const locale = await getLocale();
  const [t, programmes, figures, guides, promises] = await Promise.all([
    getTranslations('home'),
    listPublishedProgrammes(),
    listPublishedFiguresById(figuresThatMatter),
    listPublishedRecords(guide),
    listPublishedRecords(promise),
  ]);
  const now = new Date();
  const calls = programmes.flatMap((programme) => programme.calls.map((call) => ({ programme, call, ...call })));
  const departures = inReadersOrder(calls, now).filter((departure) => callPhase(departure, now) !== 'closed');
  const open = departures.filter((departure) => callPhase(departure, now) === 'open');
  return (
    <PublicPage section="home">
      <div className="wrap grid gap-10 pt-10 pb-10 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-16 lg:pt-16 lg:pb-14">
        <div>
          <h1 className="text-display leading-[1.15] tracking-[0.01em] max-[24rem]:text-[2.5rem]">{t('headline')}</h1>
          <p className="mt-5 max-w-[34em] text-[1.125rem] text-ink-2">{t('lead')}</p>
          <div className="mt-8 flex flex-wrap gap-3">
            <ButtonLink href={routes.opportunities(locale)}>{t('allOpportunities')}</ButtonLink>
            <ButtonLink href={routes.myApplications(locale)} prefetch={false} kind="secondary">
              {t('myApplications')}
            </ButtonLink>
          </div>
          <div className="mt-8 max-w-[36rem]">
            <SearchBox />
          </div>
        </div>
        <div className="self-end">
          <StepLine
            label={t('howItWorks')}
            steps={(['find', 'apply', 'receipt', 'decision'] as const).map((key, index) => ({
              key,
              label: t(`steps.${key}`),
              note: t(`stepNotes.${key}`),
              state: index === 0 ? 'now' : 'ahead',
            }))}
          />
        </div>
      </div>
      {open[0] ? <NextDeparture departure={open[0]} now={now} /> : null}
      <FourDoors guides={guides} />
      <Crossing programmes={programmes} />
      <section aria-labelledby="board" className="bg-sign text-on-sign">
        <div className="wrap section">
          <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
            <h2 id="board" className="text-h2">
              {t('board')}
            </h2>
            <p className="text-small text-on-sign-2">{t('today', { date: formatDate(now, locale) })}</p>
          </div>
          {departures.length > 0 ? (
            <DepartureBoard departures={departures} now={now} />
          ) : (
            <p className="border-y border-white/20 py-8 text-h3">{t('noDepartures')}</p>
          )}
          <p className="mt-5">
            <Link href={routes.programmes(locale)} className="inline-block py-2 font-bold text-signal">
              {t('allProgrammes')}
            </Link>
          </p>
        </div>
      </section>
      {promises.length > 0 ? <PromisesKept statuses={promises.map(({ content }) => content.status)} /> : null}
      {figures.length > 0 ? (
        <section aria-labelledby="figures" className="wrap pt-12 md:pt-16">
          <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
            <h2 id="figures" className="text-h2">
              {t('figures')}
            </h2>
            <Link href={routes.figures(locale)} className="py-2">
              {t('allFigures')}
            </Link>
          </div>
          <ul className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
            {figures.map((figure) => (
              <li key={figure.id}>
                <Fact figure={figure} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </PublicPage>
  );
}
