'use client';

import { useFormContext } from '@/components/forms/client-form';
import { FieldGroup } from '@/components/forms/field-group';

type Props = { name: string; hint?: string; optional?: boolean; options: { value: string; label: string }[] };

/**
 * Any of several, each box an input of its own: `<name>.<value>` = 1. An unticked box sends nothing, so what was typed
 * decides once the form has been sent.
 */
export function CheckboxGroupField({ name, hint, optional, options }: Props) {
  const { state, values } = useFormContext();
  const sent = state.values ?? values;
  const ticked = options.filter(({ value }) => sent[`${name}.${value}`] === '1').map(({ value }) => value);
  return (
    <FieldGroup name={name} hint={hint} optional={optional} isTarget className="mt-6">
      <div className="mt-2 flex flex-wrap gap-2" key={ticked.join()}>
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2.5 rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 leading-snug has-checked:border-action has-checked:bg-action-soft"
          >
            <input
              type="checkbox"
              name={`${name}.${value}`}
              value="1"
              defaultChecked={ticked.includes(value)}
              className="m-0 size-5 flex-none accent-action"
            />
            {label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
