'use client';

import { useFormContext } from '@/components/forms/client-form';
import { FieldError } from '@/components/forms/field-error';
import { fieldId } from '@/components/forms/field-id';
import { type Locale, sideBySide } from '@/lib/i18n/locales';

type Props = {
  name: string;
  legend: string;
  hint?: string;
  optional?: boolean;
  rows?: number;
  languages: Record<Locale, string>;
};

/** Words that are written by hand in three languages, side by side. */
export function WordsField({ name, legend, hint, optional, rows = 1, languages }: Props) {
  const { state, words, values, problems } = useFormContext();
  return (
    <fieldset className="mt-6 min-w-0">
      <legend className="text-[1.1875rem] leading-snug font-bold">
        {legend}
        {optional ? <span className="font-normal text-ink-2"> {words.optional}</span> : null}
      </legend>
      {hint ? <p className="text-[1rem] text-ink-2">{hint}</p> : null}
      <div className="mt-2 grid items-start gap-x-4 gap-y-3 lg:grid-cols-3">
        {sideBySide.map((locale) => {
          const field = `${name}.${locale}`;
          const id = fieldId(field);
          const code = state.fields?.[field] ?? problems[field];
          const control = {
            id,
            name: field,
            lang: locale,
            defaultValue: values[field],
            'aria-invalid': code ? (true as const) : undefined,
            'aria-describedby': code ? `${id}-error` : undefined,
            className:
              'mt-1 block w-full rounded-base border-2 border-line-strong bg-surface px-3 py-2 text-body aria-invalid:border-bad',
          };
          return (
            <div key={locale} className="min-w-0">
              <label htmlFor={id} className="text-small text-ink-2">
                <span className="sr-only">{legend} </span>
                {languages[locale]}
              </label>
              {code ? <FieldError id={`${id}-error`} text={words.fieldErrors[code] ?? code} /> : null}
              {rows === 1 ? <input type="text" {...control} /> : <textarea rows={rows} {...control} />}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
