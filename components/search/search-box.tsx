import { getLocale, getTranslations } from 'next-intl/server';
import { SuggestInput } from '@/components/search/suggest-input';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { routes } from '@/lib/routes';
import { longestQuery } from '@/lib/search/limits';

/** The search of the whole site: a plain form that goes to an address, with suggestions where a script runs. */
export async function SearchBox({ query = '', id = 'search-query' }: { query?: string; id?: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('search')]);
  return (
    <search className="block">
      <form action={routes.search(locale)}>
        <label htmlFor={id} className="block text-small font-bold">
          {t('label')}
        </label>
        <div className="relative mt-1 flex gap-2">
          <SuggestInput
            id={id}
            locale={locale}
            query={query}
            endpoint={routes.searchSuggestions}
            maxLength={longestQuery}
            label={t('suggestions')}
          />
          <Button type="submit" className="flex-none px-4! sm:px-6!">
            <Icon name="search" />
            <span className="max-[24rem]:sr-only">{t('submit')}</span>
          </Button>
        </div>
      </form>
    </search>
  );
}
