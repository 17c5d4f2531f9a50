import type { ReactNode } from 'react';
import { TextField } from '@/components/forms/field';

export function EmailField({ name = 'email', hint }: { name?: string; hint?: ReactNode }) {
  return (
    <TextField
      name={name}
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      hint={hint}
    />
  );
}
