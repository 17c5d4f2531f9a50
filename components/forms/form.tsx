import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientForm, type FormAction } from '@/components/forms/client-form';
import type { FieldCode } from '@/lib/errors';

type Props = {
  /** made by `formAction`, with its context bound */
  action: FormAction;
  /** visible name of each field, by field name: used for the label and in the error summary */
  labels: Record<string, string>;
  /** what the fields hold at first */
  values?: Record<string, string>;
  /** what is known to be wrong before the form is sent, by field name */
  problems?: Record<string, FieldCode>;
  /** sentence shown when the action ends without a redirect */
  doneMessage?: string;
  className?: string;
  children: ReactNode;
};

/** The one form: label, hint, error beside each field and in a focused summary; works without JavaScript. */
export async function Form(props: Props) {
  const [t, messages] = await Promise.all([getTranslations('forms'), getMessages()]);
  return (
    <ClientForm
      {...props}
      words={{
        summaryTitle: t('summaryTitle'),
        optional: t('optional'),
        problem: messages.forms.problem,
        errors: messages.errors,
        fieldErrors: messages.fieldErrors,
      }}
    />
  );
}
