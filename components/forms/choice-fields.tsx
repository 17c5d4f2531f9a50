'use client';

import type { ReactNode } from 'react';
import { useFormContext } from '@/components/forms/client-form';
import { FieldError } from '@/components/forms/field-error';
import { FieldGroup } from '@/components/forms/field-group';
import { fieldId } from '@/components/forms/field-id';

type Option = { value: string; label: string; hint?: string };
type RadioProps = { name: string; hint?: ReactNode; optional?: boolean; options: Option[] };

const row =
  'flex min-h-16 cursor-pointer items-center gap-3.5 rounded-base border-2 border-line-strong bg-surface px-4 py-2.5 has-checked:border-action has-checked:bg-action-soft';
const control = 'm-0 size-6 flex-none accent-action';

/** One of a few: each choice a large target with its own hint. */
export function RadioField({ name, hint, optional, options }: RadioProps) {
  const { values } = useFormContext();
  const id = fieldId(name);
  return (
    <FieldGroup name={name} hint={hint} optional={optional}>
      <div className="mt-3 grid gap-2" key={values[name]}>
        {options.map((option, at) => (
          <label key={option.value} className={row}>
            <input
              type="radio"
              name={name}
              id={at === 0 ? id : `${id}-${option.value}`}
              value={option.value}
              defaultChecked={values[name] === option.value}
              className={control}
            />
            <span>
              <b className="block text-[1.125rem] leading-snug">{option.label}</b>
              {option.hint ? <span className="block text-small text-ink-2">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** A sentence to agree to. Sends `yes` when ticked, and always `<name>.shown`, as an unticked box sends nothing. */
export function CheckboxField({ name, text }: { name: string; text: string }) {
  const { state, words, values, problems } = useFormContext();
  const id = fieldId(name);
  const code = state.fields?.[name] ?? problems[name];
  return (
    <div className={code ? 'mt-8 border-l-6 border-bad pl-4' : 'mt-8'}>
      {code ? <FieldError id={`${id}-error`} text={words.fieldErrors[code] ?? code} /> : null}
      <input type="hidden" name={`${name}.shown`} value="yes" />
      <label className={`${row} mt-2`} key={values[name]}>
        <input
          type="checkbox"
          name={name}
          id={id}
          value="yes"
          defaultChecked={values[name] === 'yes'}
          aria-invalid={code ? true : undefined}
          aria-describedby={code ? `${id}-error` : undefined}
          className={control}
        />
        <span>{text}</span>
      </label>
    </div>
  );
}
