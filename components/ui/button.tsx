import type { Route } from 'next';
import Link from 'next/link';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'plain' | 'danger';

const base =
  'button inline-flex min-h-12 items-center justify-center gap-2 rounded-base border-2 py-2 text-center text-body leading-tight font-bold cursor-pointer aria-disabled:opacity-70 aria-disabled:cursor-default';
const kinds: Record<ButtonKind, string> = {
  primary: 'px-6 no-underline border-action bg-action text-on-action hover:border-action-hover hover:bg-action-hover',
  secondary: 'px-6 no-underline border-action bg-transparent text-action hover:bg-action-soft',
  plain: 'border-transparent bg-transparent px-2 text-action underline underline-offset-4 hover:decoration-2',
  danger: 'px-6 no-underline border-bad bg-transparent text-bad hover:bg-bad-soft',
};

export function Button({
  kind = 'primary',
  className = '',
  type = 'button',
  ...button
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind }) {
  return <button type={type} {...button} className={`${base} ${kinds[kind]} ${className}`} />;
}

/** A link that looks like a button: it goes somewhere, it does nothing. `download` for files. */
export function ButtonLink({
  href,
  kind = 'primary',
  className = '',
  download,
  prefetch,
  children,
}: {
  href: Route;
  kind?: ButtonKind;
  className?: string;
  download?: boolean;
  /** false for pages made for one person */
  prefetch?: false;
  children: ReactNode;
}) {
  const classes = `${base} ${kinds[kind]} ${className}`;
  if (download)
    return (
      <a href={href} download className={classes}>
        {children}
      </a>
    );
  return (
    <Link href={href} prefetch={prefetch} className={classes}>
      {children}
    </Link>
  );
}
