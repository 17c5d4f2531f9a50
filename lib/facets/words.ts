import 'server-only';
import { getTranslations } from 'next-intl/server';

/**
 * The name of a value in the reader's language, `value('audiences', 'STUDENT')`, and of its list. The keys are put
 * together here and nowhere else; a unit test walks all of them in each language.
 */
export async function facetWords() {
  const t = (await getTranslations('facets')) as unknown as (key: string) => string;
  return {
    list: (name: string) => t(`names.${name}`),
    value: (name: string, value: string) => t(`${name}.${value}`),
  };
}
