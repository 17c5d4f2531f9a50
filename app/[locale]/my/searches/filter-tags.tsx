import { getTranslations } from 'next-intl/server';
import { filterWords } from '@/components/opportunities/filter-words';
import type { OpportunityFilter } from '@/lib/opportunities/schema';

/** What a search looks for, in words. */
export async function FilterTags({ filter }: { filter: OpportunityFilter }) {
  const [t, set] = await Promise.all([getTranslations('savedSearches'), filterWords(filter)]);
  if (set.length === 0) return <p className="text-small text-ink-2">{t('everything')}</p>;
  return (
    <ul className="flex flex-wrap gap-1.5 text-small leading-snug">
      {set.map(({ name, value, label }) => (
        <li key={`${name} ${value}`} className="rounded-base border border-line bg-sunken px-2 py-1">
          {label}
        </li>
      ))}
    </ul>
  );
}
