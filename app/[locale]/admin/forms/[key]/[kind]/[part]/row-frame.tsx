'use client';

import type { ReactNode } from 'react';
import { useFormContext } from '@/components/forms/client-form';

type Props = { input: string; name: string; isFolded: boolean; children: ReactNode };

const look = 'mt-3 min-w-0 rounded-base border border-line bg-surface px-4';

/** One row of settings; folded up where there is much to set, unless something in it is wrong. */
export function RowFrame({ input, name, isFolded, children }: Props) {
  const { state, problems } = useFormContext();
  if (!isFolded)
    return (
      <fieldset className={`${look} pb-4`}>
        <legend className="sr-only">{name}</legend>
        {children}
      </fieldset>
    );
  const wrong = Object.keys(state.fields ?? problems).some((path) => path.startsWith(`${input}.`));
  return (
    <details open={wrong} className={`${look} pb-1`}>
      <summary className="cursor-pointer py-3 font-bold">{name}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
