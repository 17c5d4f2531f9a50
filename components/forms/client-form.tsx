'use client';

import { createContext, type ReactNode, useActionState, useContext } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import type { FormWords } from '@/components/forms/form-words';
import { Notice } from '@/components/ui/notice';
import { type FormState, idle } from '@/lib/form-state';

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

type Shared = {
  state: FormState;
  words: FormWords;
  labels: Record<string, string>;
  values: Record<string, string>;
  /** shown beside the fields until the form is sent */
  problems: Record<string, string>;
};

const FormContext = createContext<Shared | null>(null);

/** What the form around a field knows. Throws outside of a form. */
export function useFormContext(): Shared {
  const shared = useContext(FormContext);
  if (!shared) throw new Error('A field stands outside of a Form');
  return shared;
}

type Props = {
  action: FormAction;
  labels: Record<string, string>;
  values?: Record<string, string>;
  problems?: Record<string, string>;
  doneMessage?: string;
  className?: string;
  words: FormWords;
  children: ReactNode;
};

export function ClientForm({
  action,
  labels,
  values = {},
  problems = {},
  doneMessage,
  className,
  words,
  children,
}: Props) {
  const [state, submit] = useActionState(action, idle);
  return (
    <FormContext
      value={{ state, words, labels, values: { ...values, ...state.values }, problems: state === idle ? problems : {} }}
    >
      <form action={submit} noValidate className={className}>
        <ErrorSummary state={state} words={words} labels={labels} />
        {state.status === 'done' && doneMessage ? (
          <Notice tone="ok" live>
            {doneMessage}
          </Notice>
        ) : null}
        {children}
      </form>
    </FormContext>
  );
}
