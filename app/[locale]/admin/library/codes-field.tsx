'use client';

import { useState } from 'react';
import { useFormContext } from '@/components/forms/client-form';
import { FieldError } from '@/components/forms/field-error';
import { fieldId } from '@/components/forms/field-id';
import { blankInputs } from '@/lib/library/form';

type Props = { name: string; legend: string; hint?: string; count: number; list: string };

/** Several codes of sources or records, each picked from a list while one types; there is always room for two more. */
export function CodesField({ name, legend, hint, count, list }: Props) {
  const { state, words, values, problems } = useFormContext();
  const [more, setMore] = useState(0);
  const own = state.fields?.[name] ?? problems[name];
  const id = fieldId(name);
  return (
    <fieldset id={id} tabIndex={-1} className={own ? 'mt-8 border-l-6 border-bad pl-4' : 'mt-8'}>
      <legend className="text-[1.1875rem] leading-snug font-bold">{legend}</legend>
      {hint ? <p className="text-[1rem] text-ink-2">{hint}</p> : null}
      {own ? <FieldError id={`${id}-error`} text={words.fieldErrors[own] ?? own} /> : null}
      <div className="mt-2 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {Array.from({ length: count + blankInputs + more }, (_, index) => `${name}.${index}`).map((input, index) => {
          const code = state.fields?.[input] ?? problems[input];
          return (
            <div key={input}>
              {code ? <FieldError id={`${fieldId(input)}-error`} text={words.fieldErrors[code] ?? code} /> : null}
              <input
                type="text"
                name={input}
                id={fieldId(input)}
                list={list}
                defaultValue={values[input]}
                aria-label={`${legend} ${index + 1}`}
                aria-invalid={code ? true : undefined}
                aria-describedby={code ? `${fieldId(input)}-error` : undefined}
                autoComplete="off"
                onInput={() => index === count + blankInputs + more - 1 && setMore(more + 1)}
                className="block h-11 w-full rounded-base border-2 border-line-strong bg-surface px-3 aria-invalid:border-bad"
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
