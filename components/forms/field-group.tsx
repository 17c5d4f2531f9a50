import type { ReactNode } from 'react';
import { useFormContext } from '@/components/forms/client-form';
import { FieldError } from '@/components/forms/field-error';
import { fieldId } from '@/components/forms/field-id';

type Props = {
  name: string;
  hint?: ReactNode;
  optional?: boolean;
  /** the group itself takes the focus from the summary of what is wrong, where no control of it has its id */
  isTarget?: boolean;
  className?: string;
  children: ReactNode;
};

/** Legend, hint and error of several controls that answer one question, as `FieldFrame` is for one. */
export function FieldGroup({ name, hint, optional, isTarget, className = 'mt-8', children }: Props) {
  const { state, words, labels, problems } = useFormContext();
  const id = fieldId(name);
  const code = state.fields?.[name] ?? problems[name];
  const described = [hint ? `${id}-hint` : null, code ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <fieldset
      {...(isTarget ? { id, tabIndex: -1 } : {})}
      className={`${className} min-w-0 ${code ? 'border-l-6 border-bad pl-4' : ''}`}
      aria-describedby={described || undefined}
    >
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
      {children}
    </fieldset>
  );
}
