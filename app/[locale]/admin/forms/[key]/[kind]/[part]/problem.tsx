'use client';

import { useFormContext } from '@/components/forms/client-form';
import { FieldError } from '@/components/forms/field-error';
import { fieldId } from '@/components/forms/field-id';

/** What is wrong with a group of inputs as a whole. */
export function Problem({ name }: { name: string }) {
  const { state, words, problems } = useFormContext();
  const code = state.fields?.[name] ?? problems[name];
  return code ? <FieldError id={`${fieldId(name)}-problem`} text={words.fieldErrors[code] ?? code} /> : null;
}
