import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Finder } from '@/app/[locale]/(public)/stations/finder';
import { HostConditions } from '@/app/[locale]/(public)/stations/host-conditions';
import { Kinds } from '@/app/[locale]/(public)/stations/kinds';
import { RegistryCount } from '@/app/[locale]/(public)/stations/registry-count';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import type { Locale } from '@/lib/i18n/locales';
import { station } from '@/lib/library/kinds/station';
import { listPublishedRecords } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { realFirst } from '@/lib/stations/rules';

// What is shown depends on the conditions in the address.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/stations'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('stations');
  return pageMetadata({ locale, path: '/stations', title: t('title'), description: t('lead') });
}

export default async function StationsPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const [t, query, stations] = await Promise.all([
    getTranslations('stations'),
    searchParams,
    listPublishedRecords(station),
  ]);
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <div className="grid gap-y-14">
          <RegistryCount
            count={stations.filter(({ isSample }) => !isSample).length}
            samples={stations.filter(({ isSample }) => isSample).length}
          />
          <Finder stations={realFirst(stations)} query={query} />
          <Kinds />
          <HostConditions />
          <section aria-labelledby="next" className="border-t-4 border-ink pt-4">
            <h2 id="next" className="text-h3">
              {t('nextTitle')}
            </h2>
            <p className="mt-1 flex flex-wrap gap-x-6">
              <Link href={routes.funding(locale)} className="inline-flex min-h-11 items-center font-bold">
                {t('toFunding')}
              </Link>
              <Link
                href={routes.contact(locale, '/stations')}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-bold"
              >
                {t('suggest')}
              </Link>
            </p>
          </section>
        </div>
      </div>
    </PublicPage>
  );
}
