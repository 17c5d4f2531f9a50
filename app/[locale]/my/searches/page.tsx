import { getTranslations } from 'next-intl/server';
import { SearchCard } from '@/app/[locale]/my/searches/search-card';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { listMySearches } from '@/lib/saved-searches/queries';
import { mostSearches } from '@/lib/saved-searches/schema';

export async function generateMetadata() {
  return { title: (await getTranslations('savedSearches'))('title') };
}

const notices = ['saved', 'savedQuiet', 'renamed', 'frequency', 'removed'] as const;

/** The searches one keeps, and how often one is told what is new. */
export default async function MySearchesPage({ params, searchParams }: PageProps<'/[locale]/my/searches'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const actor = await requireActor(locale, routes.mySearches(locale));
  const [t, searches] = await Promise.all([getTranslations('savedSearches'), listMySearches(actor, new Date())]);
  const notice = notices.find((name) => name === query.notice);
  const find = <ButtonLink href={routes.opportunities(locale)}>{t('toOpportunities')}</ButtonLink>;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {notice ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t(`notices.${notice}`)}
          </Notice>
        </div>
      ) : null}
      {searches.length === 0 ? (
        <EmptyState title={t('none')} action={find}>
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-4 text-small text-ink-2">
            {t('left', { count: searches.length, most: mostSearches })} {t('mailTo', { email: actor.email })}
          </p>
          <ul className="grid items-start gap-4 lg:grid-cols-2">
            {searches.map((search) => (
              <SearchCard key={search.id} search={search} />
            ))}
          </ul>
          <p className="mt-6">{find}</p>
        </>
      )}
    </>
  );
}
