import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PlatformList } from '@/app/[locale]/(public)/platforms/platform-list';
import { CountLine } from '@/components/figures/count-line';
import { Fact } from '@/components/figures/fact';
import { SourceMark } from '@/components/figures/source-mark';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { RegistryNote } from '@/components/library/registry-note';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import type { Locale } from '@/lib/i18n/locales';
import { platform } from '@/lib/library/kinds/platform';
import { listPublishedRecords } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

// What is shown depends on the conditions in the address.
export const dynamic = 'force-dynamic';

/** Of the document: laboratories, and platforms of the national centre. */
const figuresOfTheReply = ['F03', 'F04'];
/** Of public sources: the laboratories in Hong Kong, known as a number only. */
const hongKongLaboratories = 'G25';

type Props = PageProps<'/[locale]/platforms'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('platforms');
  return pageMetadata({ locale, path: '/platforms', title: t('title'), description: t('lead') });
}

export default async function PlatformsPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const [t, query, platforms, figures] = await Promise.all([
    getTranslations('platforms'),
    searchParams,
    listPublishedRecords(platform),
    listPublishedFiguresById([...figuresOfTheReply, hongKongLaboratories]),
  ]);
  const own = figures.filter(({ id }) => figuresOfTheReply.includes(id));
  const hongKong = figures.find(({ id }) => id === hongKongLaboratories);
  const laboratories = own.find(({ id }) => id === 'F03');
  const count = platforms.filter(({ isSample }) => !isSample).length;
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <div className="grid gap-y-14">
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
            {own.length > 0 ? (
              <section aria-labelledby="numbers">
                <h2 id="numbers" className="text-h3">
                  {t('numbersTitle')}
                </h2>
                <dl className="mt-3 grid gap-x-6 gap-y-5 sm:grid-cols-2">
                  {own.map((figure) => (
                    <CountLine key={figure.id} figure={figure} />
                  ))}
                </dl>
                {laboratories?.caution ? (
                  <div className="mt-6 border-l-6 border-line-strong pl-4">
                    <h3 className="text-small font-bold text-ink-2">{t('scopeTitle')}</h3>
                    <p className="mt-1">
                      <Localized text={laboratories.caution} /> <SourceMark id={laboratories.id} />
                    </p>
                    {laboratories.conflicts.map(({ key, text, reading, sources }) => (
                      <p key={key} className="mt-2 text-small text-ink-2">
                        <Localized text={text} /> {reading ? <Localized text={reading} /> : null}{' '}
                        {sources.map(({ id }) => (
                          <span key={id} className="mr-1.5">
                            <SourceMark id={id} />
                          </span>
                        ))}
                      </p>
                    ))}
                  </div>
                ) : null}
              </section>
            ) : null}
            <RegistryNote
              title={t('registryTitle')}
              count={count}
              words={t('registryCount', { count })}
              note={own.length > 0 ? t('registryNote') : undefined}
            />
          </div>
          <PlatformList platforms={platforms} query={query} />
          {hongKong ? (
            <section aria-labelledby="hong-kong">
              <h2 id="hong-kong" className="text-h2">
                {t('hongKongTitle')}
              </h2>
              <div className="mt-4 grid gap-x-12 gap-y-4 md:grid-cols-[20rem_minmax(0,1fr)]">
                <Fact figure={hongKong} />
                <p className="max-w-[40em] md:pt-4">{t('hongKongNote')}</p>
              </div>
            </section>
          ) : null}
          <section aria-labelledby="next" className="border-t-4 border-ink pt-4">
            <h2 id="next" className="text-h3">
              {t('nextTitle')}
            </h2>
            <p className="mt-1 max-w-[40em] text-ink-2">{t('suggestHint')}</p>
            <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
              <ButtonLink href={routes.contact(locale, '/platforms')} prefetch={false} kind="secondary">
                {t('suggest')}
              </ButtonLink>
              <Link href={routes.stations(locale)} className="inline-flex min-h-11 items-center font-bold">
                {t('toStations')}
              </Link>
              <Link
                href={routes.organisations(locale)}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-bold"
              >
                {t('toOrganisations')}
              </Link>
            </p>
          </section>
        </div>
      </div>
    </PublicPage>
  );
}
