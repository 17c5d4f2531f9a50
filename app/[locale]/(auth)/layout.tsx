import type { Metadata } from 'next';
import { PublicPage } from '@/components/layout/public-page';
import { NonceThemeScript } from '@/components/layout/theme-script';

// Links with secrets in them: not for search engines, and no other site is told where one came from.
export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' };

export default function AuthLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <>
      <NonceThemeScript />
      <PublicPage>
        <div className="wrap">
          <div className="mx-auto max-w-[36rem] py-8 md:py-14">{children}</div>
        </div>
      </PublicPage>
    </>
  );
}
