import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { filterWords } from '@/components/opportunities/filter-words';
import { Icon } from '@/components/ui/icon';
import { type OpportunityView, viewQuery, withoutFilter } from '@/lib/opportunities/filter';
import { routes } from '@/lib/routes';

/** What is asked for, each with the way to ask for it no longer. Nothing when nothing is asked. */
export async function ActiveFilters({ view: { filter, sort } }: { view: OpportunityView }) {
  const [locale, t, set] = await Promise.all([getLocale(), getTranslations('opportunities'), filterWords(filter)]);
  if (set.length === 0) return null;
  return (
    <ul aria-label={t('filtersActive')} className="mb-4 flex flex-wrap items-center gap-2">
      {set.map(({ name, value, label }) => (
        <li key={`${name} ${value}`} className="max-w-full">
          <Link
            href={routes.opportunities(locale, viewQuery({ filter: withoutFilter(filter, name, value), sort }))}
            className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-base border border-ink bg-ink px-3 text-small leading-snug font-bold text-surface no-underline hover:underline"
          >
            <span className="sr-only">{t('remove')}</span>
            {label}
            <Icon name="close" className="size-3.5! stroke-[3]" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={routes.opportunities(locale, viewQuery({ sort }))}
          className="inline-flex min-h-11 items-center px-2 text-small font-bold"
        >
          {t('clear')}
        </Link>
      </li>
    </ul>
  );
}
