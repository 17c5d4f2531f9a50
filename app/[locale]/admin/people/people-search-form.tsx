import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { type PeopleSearch, roles } from '@/lib/accounts/people/schema';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

const box = 'mt-1 block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-2 text-body';

/** Search and filters as an ordinary GET form: the address keeps them, and no JavaScript is needed. */
export async function PeopleSearchForm({ locale, search }: { locale: Locale; search: PeopleSearch }) {
  const t = await getTranslations('people');
  const selects = [
    {
      name: 'role',
      label: t('role'),
      value: search.role,
      options: roles.map((value) => ({ value, label: t(`roles.${value}`) })),
    },
    {
      name: 'state',
      label: t('state'),
      value: search.state,
      options: (['active', 'disabled', 'unverified'] as const).map((value) => ({ value, label: t(`states.${value}`) })),
    },
  ];
  return (
    <search>
      <form
        action={routes.adminPeople(locale)}
        className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
      >
        <label className="block text-small font-bold">
          {t('search')}
          <input type="search" name="q" defaultValue={search.q} maxLength={100} className={box} />
        </label>
        {selects.map(({ name, label, value, options }) => (
          <label key={name} className="block text-small font-bold">
            {label}
            <select name={name} defaultValue={value} className={box}>
              <option value="">{t('any')}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button type="submit">{t('find')}</Button>
      </form>
    </search>
  );
}
