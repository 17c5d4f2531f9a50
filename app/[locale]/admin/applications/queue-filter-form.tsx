import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { type QueueFilter, queueSorts } from '@/lib/applications/queue';
import { type LocalizedText, plainText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

type Props = { filter: QueueFilter; calls: { code: string; title: LocalizedText }[]; filtered: boolean };

const control =
  'mt-1 block h-11 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-body font-normal';

/** Search, call and order of the queue: a plain form that goes to an address. */
export async function QueueFilterForm({ filter, calls, filtered }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminApplications'), getLocale()]);
  const orders = queueSorts.flatMap((by) => [by, `-${by}` as const]);
  return (
    <search className="mt-4 block">
      <form
        action={routes.adminApplications(locale)}
        aria-label={t('find')}
        className="grid items-end gap-x-4 gap-y-3 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1.5fr)_auto]"
      >
        {filter.state ? <input type="hidden" name="state" value={filter.state} /> : null}
        <label className="text-small font-bold">
          {t('search')}
          <input type="search" name="q" defaultValue={filter.search} maxLength={100} className={control} />
        </label>
        <label className="text-small font-bold">
          {t('call')}
          <select name="call" key={filter.call} defaultValue={filter.call ?? ''} className={control}>
            <option value="">{t('allCalls')}</option>
            {calls.map(({ code, title }) => (
              <option key={code} value={code}>
                {code} · {plainText(title, locale)}
              </option>
            ))}
          </select>
        </label>
        <label className="text-small font-bold">
          {t('sort')}
          <select
            name="sort"
            key={`${filter.sort.by}${filter.sort.descending}`}
            defaultValue={`${filter.sort.descending ? '-' : ''}${filter.sort.by}`}
            className={control}
          >
            {orders.map((order) => (
              <option key={order} value={order}>
                {t(`sorts.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" kind="secondary" className="min-h-11!">
          {t('apply')}
        </Button>
      </form>
      {filtered ? (
        <Link
          href={routes.adminApplications(locale)}
          className="mt-2 inline-flex min-h-11 items-center text-small font-bold"
        >
          {t('clear')}
        </Link>
      ) : null}
    </search>
  );
}
