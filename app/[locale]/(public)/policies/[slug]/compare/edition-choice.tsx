import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { plainText } from '@/lib/i18n/localized-text';
import type { ContentOfKind } from '@/lib/library/kind';
import type { policy } from '@/lib/library/kinds/policy';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

type Edition = ContentOfKind<typeof policy>['editions'][number];

/** Which two versions: a plain form that goes to an address. */
export async function EditionChoice({
  slug,
  editions,
  from,
  to,
}: {
  slug: string;
  editions: Edition[];
  from: Edition;
  to: Edition;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('policies')]);
  const nameOf = ({ name, date }: Edition) => {
    const words = plainText(name, locale);
    return date ? t('comparison.dated', { name: words, date: formatPartialDate(date, locale) }) : words;
  };
  return (
    <form
      // What was chosen belongs to one address; the next one starts from its own.
      key={`${from.key} ${to.key}`}
      action={routes.comparePolicy(locale, slug)}
      className="grid gap-4 rounded-base border border-line bg-surface p-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] md:items-end md:p-6 print:hidden"
    >
      {(
        [
          ['from', from],
          ['to', to],
        ] as const
      ).map(([name, chosen]) => (
        <div key={name}>
          <label htmlFor={name} className="block text-small font-bold">
            {t(`comparison.${name}`)}
          </label>
          <select
            id={name}
            name={name}
            defaultValue={chosen.key}
            className="mt-1 block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-[17px]"
          >
            {editions.map((edition) => (
              <option key={edition.key} value={edition.key}>
                {nameOf(edition)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button type="submit">{t('comparison.show')}</Button>
    </form>
  );
}
