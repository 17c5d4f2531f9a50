import type { Route } from 'next';
import { Button } from '@/components/ui/button';

export type FilterSelect = {
  name: string;
  label: string;
  /** what is chosen; empty = everything */
  value: string;
  /** the words for everything */
  every: string;
  options: { value: string; label: string; count: number }[];
};

const control =
  'mt-1 block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-body font-normal';

/** Lists to choose from, each value with how many rows it would leave: a plain form that goes to an address. */
export function FilterSelects({
  action,
  label,
  apply,
  kept = {},
  selects,
}: {
  action: Route;
  label: string;
  apply: string;
  /** what else is chosen, and stays so */
  kept?: Record<string, string>;
  selects: FilterSelect[];
}) {
  return (
    <search className="print:hidden block">
      <form action={action} aria-label={label} className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {selects.map(({ name, label: listName, value, every, options }) => (
          <label key={name} className="w-full text-small font-bold sm:w-auto sm:min-w-48 sm:flex-1 lg:max-w-80">
            {listName}
            <select name={name} key={value} defaultValue={value} className={control}>
              <option value="">{every}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label} ({option.count})
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button type="submit" kind="secondary">
          {apply}
        </Button>
      </form>
    </search>
  );
}
