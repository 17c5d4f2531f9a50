import type { ReactNode } from 'react';
import { PreviewBar } from '@/components/layout/preview-bar';
import { SiteFooter } from '@/components/layout/site-footer';
import { type Section, SiteHeader } from '@/components/layout/site-header';
import { SkipLink } from '@/components/layout/skip-link';
import { TabBar } from '@/components/layout/tab-bar';

/** What stands around every public page. `section` marks the place in the navigation. */
export function PublicPage({ section, children }: { section?: Section; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <PreviewBar />
      <SiteHeader section={section} />
      <main id="main" tabIndex={-1} className="pb-16">
        {children}
      </main>
      <SiteFooter />
      <TabBar section={section} />
    </div>
  );
}
