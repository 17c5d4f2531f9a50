import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { promise } from '@/lib/library/kinds/promise';
import { isFiltered, type PromiseView, queryOf } from '@/lib/promises/filters';
import { routes } from '@/lib/routes';

/** How many promises the filters leave over, which filters these are, and the way out of them. */
export async function ShownCount({ count, view }: { count: number; view: PromiseView }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('promises')]);
  const { status, section } = promise.fields;
  const chosen = [
    view.status && status.options[view.status][locale],
    view.section && section.options[view.section][locale],
    view.body && t(`body.${view.body}`),
  ].filter((one) => one !== null);
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-2">
      <p role="status">{t('shown', { count })}</p>
      {chosen.length > 0 ? <p className="font-bold text-ink">{chosen.join(' · ')}</p> : null}
      {isFiltered(view) ? (
        <Link
          href={routes.promises(locale, queryOf({ status: null, section: null, body: null, group: view.group }))}
          className="inline-block py-2"
        >
          {t('clear')}
        </Link>
      ) : null}
    </div>
  );
}
