import type { ReactNode } from 'react';

/** Title of a page and the sentence that says what it is for. */
export function PageHead({ title, lead }: { title: ReactNode; lead?: ReactNode }) {
  return (
    <div className="page-head">
      <h1 className="text-h1">{title}</h1>
      {lead ? <p className="mt-3 max-w-[38em] text-[1.125rem] text-ink-2">{lead}</p> : null}
    </div>
  );
}
