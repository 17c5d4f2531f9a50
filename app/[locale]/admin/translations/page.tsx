import { getTranslations } from 'next-intl/server';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import { GapCard } from '@/app/[locale]/admin/translations/gap-card';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { type DeskFilter, deskFilter, listTranslationGaps } from '@/lib/library/translations';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminTranslations'))('title') };
}

/** The desk of translators: what is missing, out of date, or only converted by machine, language by language. */
export default async function TranslationsPage({ params, searchParams }: PageProps<'/[locale]/admin/translations'>) {
  const locale = (await params).locale as Locale;
  const filter = deskFilter.parse(await searchParams);
  const actor = await requireStaff(locale, routes.adminTranslations(locale, queryOf(filter)));
  const [t, words, desk] = await Promise.all([
    getTranslations('adminTranslations'),
    localizedWords(),
    listTranslationGaps(actor, filter),
  ]);
  const here = desk.counts.find((one) => one.locale === filter.language)?.states ?? [];
  const sum = (states: { count: number }[]) => states.reduce((total, { count }) => total + count, 0);
  return (
    <>
      <PageHead title={t('title')} lead={t('intro')} />
      <FilterLinks
        label={t('byLanguage')}
        links={desk.counts.map(({ locale: language, states }) => ({
          href: routes.adminTranslations(locale, queryOf({ ...filter, language, state: null, page: 1 })),
          label: words.languages[language],
          count: sum(states),
          isCurrent: language === filter.language,
        }))}
      />
      <FilterLinks
        label={t('byState')}
        links={[
          {
            href: routes.adminTranslations(locale, queryOf({ ...filter, state: null, page: 1 })),
            label: t('allStates'),
            count: sum(here),
            isCurrent: filter.state === null,
          },
          ...here.map(({ state, count }) => ({
            href: routes.adminTranslations(locale, queryOf({ ...filter, state, page: 1 })),
            label: t(`states.${state}`),
            count,
            isCurrent: filter.state === state,
          })),
        ]}
      />
      {desk.rows.length > 0 ? (
        <>
          <ol className="mt-6 grid gap-4">
            {desk.rows.map((row) => (
              <GapCard key={`${row.kind.key} ${row.slug} ${row.gap.name}`} row={row} back={queryOf(filter)} />
            ))}
          </ol>
          <Pagination
            page={filter.page}
            pages={desk.pages}
            hrefFor={(page) => routes.adminTranslations(locale, queryOf({ ...filter, page }))}
          />
        </>
      ) : (
        <div className="mt-6">
          <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        </div>
      )}
    </>
  );
}

function queryOf({ language, state, page }: DeskFilter): string {
  const query = new URLSearchParams({ language });
  if (state) query.set('state', state);
  if (page > 1) query.set('page', String(page));
  return `?${query}`;
}
