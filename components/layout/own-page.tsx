import type { ReactNode } from 'react';
import { NavLink } from '@/components/layout/nav-link';
import { OwnHeader, type OwnHeaderProps } from '@/components/layout/own-header';
import { SiteFooter } from '@/components/layout/site-footer';
import { SkipLink } from '@/components/layout/skip-link';
import { TabBar } from '@/components/layout/tab-bar';
import { NonceThemeScript } from '@/components/layout/theme-script';

/** The frame of pages of one person behind sign-in: applicants, hosts, reviewers. */
export function OwnPage({ children, ...header }: OwnHeaderProps & { children: ReactNode }) {
  return (
    <div className="my flex min-h-dvh flex-col">
      <NonceThemeScript />
      <SkipLink />
      <OwnHeader {...header} />
      <main id="main" tabIndex={-1} className="wrap w-full pt-8 pb-16 md:pt-10">
        {children}
      </main>
      <SiteFooter />
      <TabBar as={NavLink} />
    </div>
  );
}
