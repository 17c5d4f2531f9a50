'use client';

import { useFormContext } from '@/components/forms/client-form';

type Props = { name: string; place: number; isNew: boolean; words: { place: string; remove: string } };

/** Which row it is (kept through a save), where it stands, and a box to remove it. */
export function RowTools({ name, place, isNew, words }: Props) {
  const { values } = useFormContext();
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-small">
      {isNew ? null : <input type="hidden" name={`${name}.key`} value={values[`${name}.key`] ?? ''} />}
      <label className="flex items-center gap-2">
        {words.place}
        <input
          type="number"
          name={`${name}.place`}
          min={1}
          step="any"
          defaultValue={values[`${name}.place`] ?? place}
          className="h-11 w-20 rounded-base border-2 border-line-strong bg-surface px-2"
        />
      </label>
      {isNew ? null : (
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" name={`${name}.remove`} value="1" className="size-5 accent-action" />
          {words.remove}
        </label>
      )}
    </div>
  );
}
