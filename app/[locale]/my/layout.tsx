import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOutAction } from '@/app/[locale]/(auth)/actions';
import { OwnPage } from '@/components/layout/own-page';
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
    <OwnPage
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
    >
      {children}
    </OwnPage>
  );
}
