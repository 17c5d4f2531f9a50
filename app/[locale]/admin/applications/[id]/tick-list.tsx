'use client';

import { useFormContext } from '@/components/forms/client-form';

/** Several small boxes to tick; each sends `1` under its own name, so that a refused form keeps them. */
export function TickList({ legend, items }: { legend: string; items: { name: string; label: string }[] }) {
  const { values } = useFormContext();
  return (
    <fieldset className="mt-6 min-w-0">
      <legend className="text-[19px] leading-snug font-bold">{legend}</legend>
      <ul className="mt-2 grid gap-x-6 sm:grid-cols-2">
        {items.map(({ name, label }) => (
          <li key={name}>
            <label className="flex min-h-11 cursor-pointer items-start gap-2.5 py-2 text-small" key={values[name]}>
              <input
                type="checkbox"
                name={name}
                value="1"
                defaultChecked={values[name] === '1'}
                className="m-0 size-5 flex-none accent-action"
              />
              <span className="line-clamp-3">{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
