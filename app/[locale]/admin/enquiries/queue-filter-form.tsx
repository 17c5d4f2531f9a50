import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { type QueueFilter, queueSorts } from '@/lib/enquiries/desk/queue';
import { topicKeys, topics } from '@/lib/enquiries/topics';
import { routes } from '@/lib/routes';

type Props = { filter: QueueFilter; filtered: boolean };

const control =
  'mt-1 block h-11 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-body font-normal';

/** Search, topic and order of the queue: a plain form that goes to an address. */
export async function QueueFilterForm({ filter, filtered }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  return (
    <search className="mt-4 block">
      <form
        action={routes.adminEnquiries(locale)}
        aria-label={t('find')}
        className="grid items-end gap-x-4 gap-y-3 md:grid-cols-[minmax(0,2fr)_minmax(0,1.5fr)_minmax(0,1.5fr)_auto]"
      >
        {filter.state === 'OPEN' ? null : <input type="hidden" name="state" value={filter.state} />}
        {filter.part ? <input type="hidden" name="part" value={filter.part} /> : null}
        <label className="text-small font-bold">
          {t('search')}
          <input type="search" name="q" defaultValue={filter.search} maxLength={100} className={control} />
        </label>
        <label className="text-small font-bold">
          {t('topic')}
          <select name="topic" key={filter.topic} defaultValue={filter.topic ?? ''} className={control}>
            <option value="">{t('allTopics')}</option>
            {topicKeys.map((topic) => (
              <option key={topic} value={topic}>
                {topics[topic].label[locale]}
              </option>
            ))}
          </select>
        </label>
        <label className="text-small font-bold">
          {t('sort')}
          <select name="sort" key={filter.sort} defaultValue={filter.sort} className={control}>
            {queueSorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sorts.${sort}`)}
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
          href={routes.adminEnquiries(locale)}
          className="mt-2 inline-flex min-h-11 items-center text-small font-bold"
        >
          {t('clear')}
        </Link>
      ) : null}
    </search>
  );
}
