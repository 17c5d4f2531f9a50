import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

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
        <Icon name="warn" className="mt-1 size-9! text-bad" />
        {title}
      </Heading>
      <div className="mt-4 text-body text-ink-2">{children}</div>
      {reference ? <p className="mt-4 font-num text-small font-bold">{reference}</p> : null}
      {actions ? <div className="mt-8 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
