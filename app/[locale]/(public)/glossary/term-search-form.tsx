import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';
import { term } from '@/lib/library/kinds/term';
import { routes } from '@/lib/routes';
import { type TermView, termKinds, termQuery } from '@/lib/terms/rules';

/** Words and a kind, as a plain form that goes to an address: no JavaScript is needed. */
export async function TermSearchForm({ view }: { view: TermView }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('terms')]);
  return (
    <search className="print:hidden">
      <form
        // What was typed belongs to one address; the next one starts from its own.
        key={termQuery(view)}
        action={routes.glossary(locale)}
        className="grid items-end gap-4 sm:grid-cols-[2fr_1fr_auto]"
      >
        {view.origin ? <input type="hidden" name="from" value={view.origin} /> : null}
        <SearchField name="q" label={t('search')} value={view.words} />
        <label className="block text-small font-bold">
          {t('kind')}
          <select
            name="kind"
            defaultValue={view.kind ?? ''}
            className="mt-1 block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-[17px] font-normal"
          >
            <option value="">{t('anyKind')}</option>
            {termKinds.map((kind) => (
              <option key={kind} value={kind}>
                {term.fields.nameKind.options[kind][locale]}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{t('find')}</Button>
      </form>
    </search>
  );
}
