import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOutAction } from '@/app/[locale]/(auth)/actions';
import { NavLink } from '@/components/layout/nav-link';
import { OwnHeader } from '@/components/layout/own-header';
import { SiteFooter } from '@/components/layout/site-footer';
import { SkipLink } from '@/components/layout/skip-link';
import { TabBar } from '@/components/layout/tab-bar';
import { NonceThemeScript } from '@/components/layout/theme-script';
import { currentActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { countUnread } from '@/lib/notifications/queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { robots: { index: false } };

/** Decorates the pages of one person; each page asks for itself who is there. */
export default async function MyLayout({ children, params }: LayoutProps<'/[locale]/my'>) {
  const locale = (await params).locale as Locale;
  const [t, actor] = await Promise.all([getTranslations('layout'), currentActor()]);
  return (
    <div className="my flex min-h-dvh flex-col">
      <NonceThemeScript />
      <SkipLink />
      <OwnHeader
        actor={actor}
        unread={actor ? await countUnread(actor) : 0}
        signOut={signOutAction.bind(null, locale)}
        place={t('place.my')}
        homeHref={routes.home(locale)}
        links={[
          { href: routes.myApplications(locale), text: t('tab.applications') },
          { href: routes.mySearches(locale), text: t('tab.searches') },
          { href: routes.myEnquiries(locale), text: t('nav.enquiries'), isSpare: true },
          { href: routes.myNotifications(locale), text: t('tab.notices'), isSpare: true },
          { href: routes.myAccount(locale), text: t('nav.account'), isSpare: true },
          { href: routes.opportunities(locale), text: t('nav.opportunities') },
        ]}
      />
      <main id="main" tabIndex={-1} className="wrap w-full pt-8 pb-16 md:pt-10">
        {children}
      </main>
      <SiteFooter />
      <TabBar as={NavLink} />
    </div>
  );
}
