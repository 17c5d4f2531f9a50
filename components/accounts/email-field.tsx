import type { ReactNode } from 'react';
import { TextField } from '@/components/forms/field';

type Props = { name?: string; autoComplete?: 'username' | 'email'; hint?: ReactNode };

/** An e-mail, typed without help from the keyboard; `username` where it is what one signs in with. */
export function EmailField({ name = 'email', autoComplete = 'username', hint }: Props) {
  return (
    <TextField
      name={name}
      type="email"
      inputMode="email"
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      hint={hint}
    />
  );
}
