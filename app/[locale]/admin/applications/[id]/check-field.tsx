'use client';

import { useFormContext } from '@/components/forms/client-form';
import { FieldError } from '@/components/forms/field-error';
import { fieldId } from '@/components/forms/field-id';

type Props = {
  name: string;
  hint?: string;
  options: { value: string; label: string }[];
  noteLabel: string;
  /** who answered it last, and when */
  by: string;
};

/** One eligibility question: yes, no or unclear in a row, and a note. */
export function CheckField({ name, hint, options, noteLabel, by }: Props) {
  const { state, words, labels, values } = useFormContext();
  const id = fieldId(name);
  const code = state.fields?.[name] ?? state.fields?.[`${name}.note`];
  return (
    <fieldset className="min-w-0 border-b border-line py-4">
      <legend className="float-left w-full font-bold">{labels[name]}</legend>
      {hint ? <p className="clear-both text-small text-ink-2">{hint}</p> : null}
      {code ? <FieldError id={`${id}-error`} text={words.fieldErrors[code] ?? code} /> : null}
      <div className="clear-both grid gap-x-6 gap-y-3 pt-2 md:grid-cols-2">
        <div className="min-w-0">
          <div className="flex flex-wrap gap-2" key={values[name]}>
            {options.map(({ value, label }, at) => (
              <label
                key={value}
                className="flex min-h-11 cursor-pointer items-center gap-2 rounded-base border-2 border-line-strong bg-surface px-3 has-checked:border-action has-checked:bg-action-soft"
              >
                <input
                  type="radio"
                  name={name}
                  value={value}
                  id={at === 0 ? id : `${id}-${value}`}
                  defaultChecked={values[name] === value}
                  className="m-0 size-5 flex-none accent-action"
                />
                {label}
              </label>
            ))}
          </div>
          <p className="mt-2 text-note text-ink-2">{by}</p>
        </div>
        <label className="min-w-0 text-small text-ink-2">
          {noteLabel}
          <textarea
            name={`${name}.note`}
            id={fieldId(`${name}.note`)}
            rows={2}
            defaultValue={values[`${name}.note`]}
            aria-invalid={code ? true : undefined}
            className="mt-1 block w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-body text-ink aria-invalid:border-bad"
          />
        </label>
      </div>
    </fieldset>
  );
}
