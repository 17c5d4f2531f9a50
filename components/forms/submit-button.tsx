'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';
import type { ButtonKind } from '@/components/ui/button-look';

type Props = { children: ReactNode; pending: string; kind?: ButtonKind; name?: string; value?: string };

/** Sends the form; says so in words while it waits, and takes no second click. */
export function SubmitButton({ children, pending, kind = 'primary', name, value }: Props) {
  const status = useFormStatus();
  return (
    <Button
      type="submit"
      kind={kind}
      name={name}
      value={value}
      aria-disabled={status.pending}
      onClick={(event) => status.pending && event.preventDefault()}
    >
      {status.pending ? pending : children}
    </Button>
  );
}
