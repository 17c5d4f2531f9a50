import type { ReactNode } from 'react';

/** Our fault: what happened, what one can do, and the reference that stands in the log. */
export function ErrorState({
  as: Heading = 'h1',
  title,
  reference,
  children,
  actions,
}: {
  as?: 'h1' | 'h2' | 'h3';
  title: string;
  /** already in words, e.g. "Reference 3f2a" */
  reference?: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="max-w-[44rem] border-t-4 border-bad pt-6">
      <Heading className="flex gap-3 text-h2">
        {/* Not the component: the whole set of icons would come along, with every page (app/[locale]/error.tsx). */}
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="mt-1 size-9 flex-none fill-none stroke-current text-bad"
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="M12 3L1.800 20.500h20.400zM12 10v5M12 17.800v.01" />
        </svg>
        {title}
      </Heading>
      <div className="mt-4 text-body text-ink-2">{children}</div>
      {reference ? <p className="mt-4 font-num text-small font-bold">{reference}</p> : null}
      {actions ? <div className="mt-8 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
