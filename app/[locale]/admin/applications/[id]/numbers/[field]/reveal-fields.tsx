'use client';

import { useFormContext } from '@/components/forms/client-form';
import { TextField } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';

/** Asks for the reason; once it is given, the number stands in its place. */
export function RevealFields({ hint, submit, pending }: { hint: string; submit: string; pending: string }) {
  const { state } = useFormContext();
  if (state.status === 'done' && state.values?.number) {
    return <output className="mt-6 block font-num text-h2 font-bold tracking-wide">{state.values.number}</output>;
  }
  return (
    <>
      <TextField name="why" hint={hint} maxLength={300} autoComplete="off" />
      <div className="mt-6">
        <SubmitButton pending={pending}>{submit}</SubmitButton>
      </div>
    </>
  );
}
