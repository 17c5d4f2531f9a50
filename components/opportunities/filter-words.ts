import { getTranslations } from 'next-intl/server';
import { facetWords } from '@/lib/facets/words';
import { type FilterName, filterNames, type OpportunityFilter } from '@/lib/opportunities/schema';

export type SetFilter = { name: FilterName | 'words'; value: string; label: string };

/** Everything a filter asks for, each in words: "Field: Education". */
export async function filterWords(filter: OpportunityFilter): Promise<SetFilter[]> {
  const [t, words] = await Promise.all([getTranslations('opportunities'), facetWords()]);
  const set = filterNames.flatMap((name) =>
    filter[name].map((value) => ({
      name,
      value,
      label: t('filterWords', { name: words.list(name), value: words.value(name, value) }),
    })),
  );
  if (filter.words === '') return set;
  const label = t('filterWords', { name: t('words'), value: filter.words });
  return [{ name: 'words', value: filter.words, label }, ...set];
}
