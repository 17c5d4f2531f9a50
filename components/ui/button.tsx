import type { Route } from 'next';
import Link from 'next/link';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { type ButtonKind, buttonLook } from '@/components/ui/button-look';

export function Button({
  kind = 'primary',
  className = '',
  type = 'button',
  ...button
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind }) {
  return <button type={type} {...button} className={`${buttonLook(kind)} ${className}`} />;
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
  const classes = `${buttonLook(kind)} ${className}`;
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
