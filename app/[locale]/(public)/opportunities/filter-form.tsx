import { getLocale, getTranslations } from 'next-intl/server';
import { FilterGroup } from '@/app/[locale]/(public)/opportunities/filter-group';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { countFilters, type OpportunityView, viewQuery } from '@/lib/opportunities/filter';
import type { FilterCounts } from '@/lib/opportunities/rules';
import { filterNames } from '@/lib/opportunities/schema';
import { routes } from '@/lib/routes';

/** Controls elsewhere on the page belong to this form by its id. */
export const filterFormId = 'filters';

/** Those that most readers choose by stand open. */
const openAtFirst = ['states', 'closing', 'audiences', 'purposes', 'hongKongApplicants'];

/** All filters: a plain form that goes to an address. Folded on a phone, a rail on a wide page; works without a script. */
export async function FilterForm({ view, counts }: { view: OpportunityView; counts: FilterCounts }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('opportunities')]);
  const { filter } = view;
  const set = countFilters(filter);
  return (
    <search className="rounded-base border border-line bg-surface lg:self-start">
      <details className="unfold-wide">
        <summary className="min-h-12 items-center gap-2 px-4 font-bold">
          <Icon name="filter" />
          {t('filter')}
          <span className="ml-auto text-small font-normal text-ink-2">{t('filtersSet', { count: set })}</span>
          <Icon name="down" className="fold-sign" />
        </summary>
        <form
          id={filterFormId}
          // What was typed and ticked belongs to one address; the next one starts from its own.
          key={viewQuery(view)}
          action={routes.opportunities(locale)}
          // What has the focus never stops under the button at the foot.
          className="px-4 lg:pt-4 [&_:is(input,summary)]:scroll-mb-24"
        >
          <label htmlFor="q" className="block font-bold">
            {t('words')}
          </label>
          <p id="q-hint" className="text-note text-ink-2">
            {t('wordsHint')}
          </p>
          <div className="mt-1 flex">
            <input
              id="q"
              type="search"
              name="q"
              defaultValue={filter.words}
              maxLength={100}
              aria-describedby="q-hint"
              className="min-h-11 w-full min-w-0 rounded-l-base border-2 border-line-strong bg-surface px-3"
            />
            <button
              type="submit"
              className="flex min-h-11 min-w-11 flex-none items-center justify-center rounded-r-base border-2 border-action bg-action text-on-action hover:border-action-hover hover:bg-action-hover"
            >
              <Icon name="search" />
              <span className="sr-only">{t('search')}</span>
            </button>
          </div>
          {filterNames.map((name) => (
            <FilterGroup
              key={name}
              name={name}
              chosen={filter[name]}
              counts={counts[name]}
              isOpen={openAtFirst.includes(name) || filter[name].length > 0}
            />
          ))}
          <div className="sticky bottom-15 -mx-4 mt-3 rounded-b-base border-t border-line bg-surface px-4 py-3 lg:bottom-0">
            <Button type="submit" className="w-full">
              {t('apply')}
            </Button>
          </div>
        </form>
      </details>
    </search>
  );
}
