import type { ReactNode } from 'react';

/** A plate on the ground; depth by one line, no shadow. */
export function Card({
  as: Element = 'div',
  className = '',
  children,
}: {
  as?: 'div' | 'section' | 'article' | 'li' | 'aside';
  className?: string;
  children: ReactNode;
}) {
  return <Element className={`rounded-base border border-line bg-surface p-5 ${className}`}>{children}</Element>;
}
