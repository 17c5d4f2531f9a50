import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOutAction } from '@/app/[locale]/(auth)/actions';
import { OwnPage } from '@/components/layout/own-page';
import { currentActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { countUnread } from '@/lib/notifications/queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { robots: { index: false } };

/** The pages of reviewers. Decorates; each page asks for itself who is there. */
export default async function ReviewLayout({ children, params }: LayoutProps<'/[locale]/review'>) {
  const locale = (await params).locale as Locale;
  const [t, actor] = await Promise.all([getTranslations('layout'), currentActor()]);
  return (
    <OwnPage
      actor={actor}
      unread={actor ? await countUnread(actor) : 0}
      signOut={signOutAction.bind(null, locale)}
      place={t('place.review')}
      homeHref={routes.home(locale)}
      links={[
        { href: routes.reviews(locale), text: t('nav.reviews'), isExact: true },
        { href: routes.reviewerProfile(locale), text: t('nav.reviewerProfile') },
      ]}
    >
      {children}
    </OwnPage>
  );
}
