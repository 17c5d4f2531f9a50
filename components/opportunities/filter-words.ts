import { getTranslations } from 'next-intl/server';
import { facetWords } from '@/lib/facets/words';
import { type FilterName, filterNames, type OpportunityFilter } from '@/lib/opportunities/schema';

export type SetFilter = {
  name: FilterName | 'words';
  value: string;
  /** with the name of its list: "Field: Education" */
  label: string;
  /** without it where the value speaks for itself: "Education" */
  short: string;
};

const needsList = /STATED/;

/** Everything a filter asks for, each in words. */
export async function filterWords(filter: OpportunityFilter): Promise<SetFilter[]> {
  const [t, words] = await Promise.all([getTranslations('opportunities'), facetWords()]);
  const set = filterNames.flatMap((name) =>
    filter[name].map((value) => {
      const own = words.value(name, value);
      const label = t('filterWords', { name: words.list(name), value: own });
      return { name, value, label, short: needsList.test(value) ? label : own };
    }),
  );
  if (filter.words === '') return set;
  const label = t('filterWords', { name: t('words'), value: filter.words });
  return [{ name: 'words', value: filter.words, label, short: filter.words }, ...set];
}
