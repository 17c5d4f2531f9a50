'use client';

import { FieldError } from '@/components/forms/choice-fields';
import { useFormContext } from '@/components/forms/client-form';
import { fieldId } from '@/components/forms/field-id';

type Props = { name: string; hint?: string; optional?: boolean; options: { value: string; label: string }[] };

/**
 * Any of several, each box an input of its own: `<name>.<value>` = 1. An unticked box sends nothing, so what was typed
 * decides once the form has been sent.
 */
export function CheckboxGroupField({ name, hint, optional, options }: Props) {
  const { state, words, labels, values, problems } = useFormContext();
  const id = fieldId(name);
  const code = state.fields?.[name] ?? problems[name];
  const described = [hint ? `${id}-hint` : null, code ? `${id}-error` : null].filter(Boolean).join(' ');
  const sent = state.values ?? values;
  const ticked = options.filter(({ value }) => sent[`${name}.${value}`] === '1').map(({ value }) => value);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={code ? 'mt-6 min-w-0 border-l-6 border-bad pl-4' : 'mt-6 min-w-0'}
      aria-describedby={described || undefined}
    >
      <legend className="block text-[1.1875rem] leading-snug font-bold">
        {labels[name]}
        {optional ? <span className="font-normal text-ink-2"> {words.optional}</span> : null}
      </legend>
      {hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-[1rem] text-ink-2">
          {hint}
        </p>
      ) : null}
      {code ? <FieldError id={`${id}-error`} text={words.fieldErrors[code] ?? code} /> : null}
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
    </fieldset>
  );
}
