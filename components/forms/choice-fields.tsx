'use client';

import type { ReactNode } from 'react';
import { useFormContext } from '@/components/forms/client-form';
import { fieldId } from '@/components/forms/field-id';
import { Icon } from '@/components/ui/icon';

type Option = { value: string; label: string; hint?: string };
type RadioProps = { name: string; hint?: ReactNode; optional?: boolean; options: Option[] };

const row =
  'flex min-h-16 cursor-pointer items-center gap-3.5 rounded-base border-2 border-line-strong bg-surface px-4 py-2.5 has-checked:border-action has-checked:bg-action-soft';
const control = 'm-0 size-6 flex-none accent-action';

/** One of a few: each choice a large target with its own hint. */
export function RadioField({ name, hint, optional, options }: RadioProps) {
  const { state, words, labels, values, problems } = useFormContext();
  const id = fieldId(name);
  const code = state.fields?.[name] ?? problems[name];
  const described = [hint ? `${id}-hint` : null, code ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <fieldset className={code ? 'mt-8 border-l-6 border-bad pl-4' : 'mt-8'} aria-describedby={described || undefined}>
      <legend className="block text-[1.1875rem] leading-snug font-bold">
        {labels[name]}
        {optional ? <span className="font-normal text-ink-2"> {words.optional}</span> : null}
      </legend>
      {hint ? (
        <div id={`${id}-hint`} className="mt-0.5 text-[1rem] text-ink-2">
          {hint}
        </div>
      ) : null}
      {code ? <FieldError id={`${id}-error`} text={words.fieldErrors[code] ?? code} /> : null}
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
    </fieldset>
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

/** What is wrong with a field: a sign, a word, and the way out. */
export function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-[1rem] font-bold text-bad">
      <Icon name="warn" />
      {text}
    </p>
  );
}
