import type { ReactNode } from 'react';

/** Title and first sentence of the pages around signing in. */
export function AuthHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <>
      <h1 className="text-h1 leading-tight font-bold text-balance">{title}</h1>
      {children ? <div className="mt-4 grid gap-3 text-pretty [overflow-wrap:anywhere]">{children}</div> : null}
    </>
  );
}
