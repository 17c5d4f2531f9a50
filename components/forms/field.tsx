'use client';

import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useState,
} from 'react';
import { useFormContext } from '@/components/forms/client-form';
import { FieldError } from '@/components/forms/field-error';
import { fieldId } from '@/components/forms/field-id';
import { countCharacters } from '@/lib/forms/count-characters';

type Frame = {
  name: string;
  hint?: ReactNode;
  optional?: boolean;
  /** shown in place of the full name that the summary of what is wrong gives, where the place says the rest */
  label?: ReactNode;
};
type Control = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

const box =
  'mt-2 block w-full rounded-base border-2 bg-surface px-3.5 py-2 text-[1.125rem] aria-invalid:border-bad border-line-strong';

/** Label, hint, error, control, in this order. `children` gets what the control must carry. */
export function FieldFrame({
  name,
  hint,
  optional,
  label,
  children,
}: Frame & { children: (control: Control, value: string | undefined) => ReactNode }) {
  const { state, words, labels, values, problems } = useFormContext();
  const id = fieldId(name);
  const code = state.fields?.[name] ?? problems[name];
  const described = [hint ? `${id}-hint` : null, code ? `${id}-error` : null].filter(Boolean).join(' ');
  const control: Control = {
    id,
    name,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(code ? { 'aria-invalid': true as const } : {}),
  };
  return (
    <div className={code ? 'mt-8 border-l-6 border-bad pl-4' : 'mt-8'}>
      <label htmlFor={id} className="block text-[1.1875rem] leading-snug font-bold">
        {label ?? labels[name]}
        {optional ? <span className="font-normal text-ink-2"> {words.optional}</span> : null}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="mt-0.5 text-[1rem] text-ink-2">
          {hint}
        </div>
      ) : null}
      {code ? <FieldError id={`${id}-error`} text={words.fieldErrors[code] ?? code} /> : null}
      {children(control, values[name])}
    </div>
  );
}

type TextProps = Frame & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id'>;

/** One line of text: text, email, password, date, datetime-local, number, tel. Passwords are never given back. */
export function TextField({ name, hint, optional, label, type = 'text', className = '', ...input }: TextProps) {
  return (
    <FieldFrame name={name} hint={hint} optional={optional} label={label}>
      {(control, value) => (
        <input
          {...input}
          {...control}
          type={type}
          required={!optional}
          defaultValue={type === 'password' ? undefined : value}
          className={`${box} min-h-13 ${className}`}
        />
      )}
    </FieldFrame>
  );
}

type AreaProps = Frame & {
  /** most characters, counted below the field as one types */
  most?: number;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'>;

/** Several lines of text, with a count where there is a limit. */
export function TextAreaField({ name, hint, optional, most, rows = 5, className = '', ...area }: AreaProps) {
  const [typed, setTyped] = useState<number | null>(null);
  return (
    <FieldFrame name={name} hint={hint} optional={optional}>
      {(control, value = '') => (
        <>
          <textarea
            {...area}
            {...control}
            rows={rows}
            required={!optional}
            defaultValue={value}
            onInput={(event) => setTyped(countCharacters(event.currentTarget.value))}
            className={`${box} ${className}`}
          />
          {most === undefined ? null : (
            <p
              className={`mt-1 text-right text-small ${(typed ?? countCharacters(value)) > most ? 'text-bad' : 'text-ink-2'}`}
            >
              <span className="font-num tabular-nums">{typed ?? countCharacters(value)}</span> / {most}
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}

type SelectProps = Frame & {
  options: { value: string; label: string }[];
  /** first, empty choice */
  empty?: string;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id'>;

export function SelectField({ name, hint, optional, label, options, empty, className = '', ...select }: SelectProps) {
  return (
    <FieldFrame name={name} hint={hint} optional={optional} label={label}>
      {(control, value) => (
        // React resets a form after its action; the key makes the kept value the default again.
        <select
          key={value}
          {...select}
          {...control}
          defaultValue={value}
          required={!optional}
          className={`${box} min-h-13 ${className}`}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
