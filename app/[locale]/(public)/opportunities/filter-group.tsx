import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { slugOf } from '@/lib/facets/schema';
import { facetWords } from '@/lib/facets/words';
import { slugName } from '@/lib/opportunities/filter';
import { type FilterName, filterValues } from '@/lib/opportunities/schema';

type Props = { name: FilterName; chosen: string[]; counts: Record<string, number>; isOpen: boolean };

const row =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-base px-1 py-1 text-[1rem] leading-snug hover:bg-sunken';
const box = 'm-0 size-5.5 flex-none accent-action';

/** One list of values, each with how many would match. A closing window holds the smaller ones, so one is chosen. */
export async function FilterGroup({ name, chosen, counts, isOpen }: Props) {
  const [t, words] = await Promise.all([getTranslations('opportunities'), facetWords()]);
  const single = name === 'closing';
  const control = { type: single ? 'radio' : 'checkbox', name: slugName(name), className: box };
  return (
    <details open={isOpen} className="mt-3 border-t border-line pt-1">
      <summary className="flex min-h-11 items-center gap-2 font-bold">
        {words.list(name)}
        {chosen.length > 0 ? (
          <span className="rounded-full bg-ink px-2 py-0.5 text-note leading-normal text-surface">
            <span className="num">{chosen.length}</span>
          </span>
        ) : null}
        <Icon name="down" className="fold-sign ml-auto size-4!" />
      </summary>
      <fieldset className="min-w-0">
        <legend className="sr-only">{words.list(name)}</legend>
        {single ? (
          <label className={row}>
            <input {...control} value="" defaultChecked={chosen.length === 0} />
            {t('anyTime')}
          </label>
        ) : null}
        {filterValues[name].map((value) => (
          <label key={value} className={row}>
            <input {...control} value={slugOf(value)} defaultChecked={chosen.includes(value)} />
            <span className="min-w-0">{words.value(name, value)}</span>
            <span className={`ml-auto font-num tabular-nums ${counts[value] ? '' : 'text-ink-2'}`}>
              {counts[value] ?? 0}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
