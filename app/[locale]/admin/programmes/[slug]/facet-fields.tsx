import { getTranslations } from 'next-intl/server';
import { CheckboxGroupField } from '@/components/forms/checkbox-group-field';
import { facetNames, facetValues } from '@/lib/facets/schema';
import { facetWords } from '@/lib/facets/words';

/** What a programme is found by: one group of tick boxes a facet. */
export async function FacetFields() {
  const [t, words] = await Promise.all([getTranslations('adminProgrammes'), facetWords()]);
  return (
    <section className="mt-10 border-t-4 border-ink pt-3">
      <h3 className="text-h3">{t('facets')}</h3>
      <p className="mt-1 max-w-[50em] text-small text-ink-2">{t('facetsHint')}</p>
      {facetNames.map((name) => (
        <CheckboxGroupField
          key={name}
          name={name}
          options={facetValues[name].map((value) => ({ value, label: words.value(name, value) }))}
        />
      ))}
    </section>
  );
}
