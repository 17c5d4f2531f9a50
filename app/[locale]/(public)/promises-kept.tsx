import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { StatusGlyph } from '@/components/promises/status-shape';
import { promise } from '@/lib/library/kinds/promise';
import { countByStatus, type PromiseStatus, promiseStatuses } from '@/lib/promises/rules';
import { routes } from '@/lib/routes';

/** What was promised and how far it is: how many promises have each status, and the way to them. */
export async function PromisesKept({ statuses }: { statuses: PromiseStatus[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('home')]);
  const counts = countByStatus(statuses);
  return (
    <section aria-labelledby="promises" className="wrap pt-12 md:pt-16">
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <h2 id="promises" className="text-h2">
          {t('promises', { count: statuses.length })}
        </h2>
        <Link href={routes.promises(locale)} className="py-2">
          {t('allPromises')}
        </Link>
      </div>
      <ul className="grid grid-cols-2 gap-x-8 gap-y-6 border-t-4 border-ink pt-5 md:grid-cols-5">
        {promiseStatuses.map((status) => (
          <li key={status}>
            <span className="num block text-[2.25rem]">{counts[status]}</span>
            <span className="mt-1 flex items-center gap-2">
              <StatusGlyph status={status} className="size-5" />
              {promise.fields.status.options[status][locale]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
