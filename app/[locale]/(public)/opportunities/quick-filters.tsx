import { getLocale, getTranslations } from 'next-intl/server';
import { FilterLinks } from '@/components/ui/filter-links';
import { facetWords } from '@/lib/facets/words';
import { type OpportunityView, viewQuery } from '@/lib/opportunities/filter';
import type { FilterCounts } from '@/lib/opportunities/rules';
import { opportunityStates } from '@/lib/opportunities/schema';
import { routes } from '@/lib/routes';

/** What most people ask first, as chips on a phone, where the filters are folded. The rest of the filter stays as it is. */
export async function QuickFilters({
  view: { filter, sort },
  counts,
}: {
  view: OpportunityView;
  counts: FilterCounts;
}) {
  const [locale, t, words] = await Promise.all([getLocale(), getTranslations('opportunities'), facetWords()]);
  const link = (states: string[], label: string, count?: number) => ({
    href: routes.opportunities(locale, viewQuery({ filter: { ...filter, states }, sort })),
    label,
    count,
    isCurrent: filter.states.join() === states.join(),
  });
  return (
    <div className="mb-4 lg:hidden">
      <FilterLinks
        label={t('quickFilters')}
        links={[
          link([], t('all')),
          ...opportunityStates.map((state) => link([state], words.value('states', state), counts.states[state])),
        ]}
      />
    </div>
  );
}
