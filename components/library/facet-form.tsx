import type { Route } from 'next';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';

export type ShownFacet = {
  name: string;
  label: string;
  /** the first choice: no condition */
  any: string;
  value: string | undefined;
  /** each with how many rows it would leave, in words */
  options: { value: string; label: string }[];
};

type Props = {
  label: string;
  action: Route;
  words?: { label: string; value: string };
  facets: ShownFacet[];
  submit: string;
  /** the way back to the whole list, where it has been narrowed */
  clear?: string;
};

const control =
  'mt-1 block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-[17px] font-normal';

/** Conditions of a list: a plain form that goes to an address, so that what was asked for can be kept and sent on. */
export function FacetForm({ label, action, words, facets, submit, clear }: Props) {
  return (
    <search className="block print:hidden">
      {/* What was asked for is the form's own state: another address is another form. */}
      <form
        key={JSON.stringify([words?.value, ...facets.map(({ value }) => value)])}
        action={action}
        aria-label={label}
        className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:flex"
      >
        {words ? <SearchField name="q" label={words.label} value={words.value} className="lg:flex-[1.5]" /> : null}
        {facets.map(({ name, label: facet, any, value, options }) => (
          <div key={name} className="min-w-0 lg:flex-1">
            <label htmlFor={`facet-${name}`} className="block text-small font-bold">
              {facet}
            </label>
            <select id={`facet-${name}`} name={name} defaultValue={value ?? ''} className={control}>
              <option value="">{any}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <Button type="submit">{submit}</Button>
      </form>
      {clear ? (
        <Link href={action} className="mt-1 inline-flex min-h-11 items-center text-small font-bold">
          {clear}
        </Link>
      ) : null}
    </search>
  );
}
