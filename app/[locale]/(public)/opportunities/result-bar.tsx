import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { filterFormId } from '@/app/[locale]/(public)/opportunities/filter-form';
import { type OpportunityView, viewQuery } from '@/lib/opportunities/filter';
import { opportunitySorts } from '@/lib/opportunities/schema';
import { routes } from '@/lib/routes';

const way = 'inline-flex min-h-11 items-center text-small font-bold';

/** How many there are, in which order, and the ways to be told of more and to note when they close. The order belongs to the form of the filters. */
export async function ResultBar({ view, total }: { view: OpportunityView; total: number }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('opportunities')]);
  const query = viewQuery({ filter: view.filter });
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
      <p role="status" className="text-[1.125rem]">
        {t.rich('found', { count: total, b: (count) => <span className="num text-[1.75rem]">{count}</span> })}
      </p>
      <div className="flex items-center gap-2 text-small" key={view.sort}>
        <label htmlFor="sort" className="whitespace-nowrap">
          {t('sort')}
        </label>
        <select
          id="sort"
          name="sort"
          form={filterFormId}
          defaultValue={view.sort}
          className="min-h-11 rounded-base border-2 border-line-strong bg-surface px-2 text-[1rem]"
        >
          {opportunitySorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
        <button
          type="submit"
          form={filterFormId}
          className="min-h-11 rounded-base border-2 border-action px-3 font-bold whitespace-nowrap text-action hover:bg-action-soft"
        >
          {t('applySort')}
        </button>
      </div>
      <p className="flex flex-wrap gap-x-6 md:ml-auto">
        <Link href={routes.newMySearch(locale, query)} prefetch={false} className={way}>
          {t('saveAlert')}
        </Link>
        <a href={routes.deadlines(locale, query)} type="text/calendar" className={way}>
          {t('calendar.link')}
        </a>
      </p>
    </div>
  );
}
