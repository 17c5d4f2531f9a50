import type { Metadata } from 'next';

// Links with secrets in them: not for search engines, and no other site is told where one came from.
export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' };

export default function AuthLayout({ children }: LayoutProps<'/[locale]'>) {
  return <div className="mx-auto w-full max-w-[36rem] py-8 md:py-14">{children}</div>;
}
