import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganisationCard } from '@/app/[locale]/(public)/organisations/organisation-card';
import { OrganisationFilter } from '@/app/[locale]/(public)/organisations/organisation-filter';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/library/kinds/organisation';
import { listPublishedRecords } from '@/lib/library/queries';
import { filterRows, readChosen } from '@/lib/list-filters';
import { organisationValues, organisationValuesOf } from '@/lib/organisations/rules';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

// The filter stands in the address, so there are more pages than one would keep; each is the same for everybody.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/organisations'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('organisations');
  return pageMetadata({ locale, path: '/organisations', title: t('title'), description: t('lead') });
}

export default async function OrganisationsPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const chosen = readChosen(await searchParams, organisationValues);
  const [t, organisations] = await Promise.all([getTranslations('organisations'), listPublishedRecords(organisation)]);
  const { found, counts } = filterRows(organisations, organisationValuesOf, chosen);
  const everything = <ButtonLink href={routes.organisations(locale)}>{t('clear')}</ButtonLink>;
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {organisations.length === 0 ? (
          <EmptyState title={t('none')} action={<ButtonLink href={routes.home(locale)}>{t('home')}</ButtonLink>}>
            {t('noneHint')}
          </EmptyState>
        ) : (
          <>
            <OrganisationFilter chosen={chosen} counts={counts} found={found.length} />
            {found.length === 0 ? (
              <EmptyState title={t('noneFound')} action={everything}>
                {t('noneFoundHint')}
              </EmptyState>
            ) : (
              <ul className="grid gap-4 md:grid-cols-2 lg:gap-6">
                {found.map((record) => (
                  <li key={record.slug} className="grid">
                    <OrganisationCard record={record} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </PublicPage>
  );
}
