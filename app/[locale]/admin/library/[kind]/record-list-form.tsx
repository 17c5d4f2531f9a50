import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { type RecordList, recordSorts } from '@/lib/library/list';
import { routes } from '@/lib/routes';

const control =
  'mt-1 block h-11 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-body font-normal';

/** Search and order of a list of records: a plain form that goes to an address. */
export async function RecordListForm({ kindKey, list }: { kindKey: string; list: RecordList }) {
  const [t, locale] = await Promise.all([getTranslations('adminLibrary'), getLocale()]);
  return (
    <search className="mt-4 block">
      <form
        action={routes.adminLibrary(locale, kindKey)}
        className="grid items-end gap-x-4 gap-y-3 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
      >
        {list.state ? <input type="hidden" name="state" value={list.state} /> : null}
        <label className="text-small font-bold">
          {t('search')}
          <input type="search" name="q" defaultValue={list.search} maxLength={100} className={control} />
        </label>
        <label className="text-small font-bold">
          {t('sort')}
          <select name="sort" key={list.sort} defaultValue={list.sort} className={control}>
            {recordSorts.map((sort) => (
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
    </search>
  );
}
