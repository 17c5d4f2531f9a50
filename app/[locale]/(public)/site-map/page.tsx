import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import type { Locale } from '@/lib/i18n/locales';
import { countPublishedRecords } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { siteAreas } from '@/lib/site-map';

export const revalidate = 60;

export async function generateMetadata({ params }: PageProps<'/[locale]/site-map'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('siteMap');
  return pageMetadata({ locale, path: '/site-map', title: t('title'), description: t('lead') });
}

export default async function SiteMapPage({ params }: PageProps<'/[locale]/site-map'>) {
  const locale = (await params).locale as Locale;
  const [t, counts] = await Promise.all([getTranslations('siteMap'), countPublishedRecords()]);
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
          {siteAreas.map((area) => (
            <nav key={area.key} aria-labelledby={area.key} className="border-t-4 border-ink pt-4">
              <h2 id={area.key} className="text-h3">
                {t(`areas.${area.key}`)}
              </h2>
              <ul className="mt-2">
                {area.pages.map((page) => (
                  <li key={page.key} className="flex flex-wrap items-baseline gap-x-3 border-b border-line">
                    <Link
                      href={routes.fromLink(locale, page.path)}
                      prefetch={false}
                      aria-current={page.key === 'siteMap' ? 'page' : undefined}
                      className="inline-block py-2.5"
                    >
                      {t(`pages.${page.key}`)}
                    </Link>
                    {'records' in page ? (
                      <span className="text-small text-ink-2">
                        {t('records', { count: counts.get(page.records) ?? 0 })}
                      </span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
    </PublicPage>
  );
}
