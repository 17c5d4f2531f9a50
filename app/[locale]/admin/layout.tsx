import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOutAction } from '@/app/[locale]/(auth)/actions';
import { adminSections } from '@/components/layout/admin-sections';
import { NavLink } from '@/components/layout/nav-link';
import { OwnHeader } from '@/components/layout/own-header';
import { SkipLink } from '@/components/layout/skip-link';
import { NonceThemeScript } from '@/components/layout/theme-script';
import { Icon } from '@/components/ui/icon';
import { currentActor } from '@/lib/auth/session';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { countUnread } from '@/lib/notifications/queries';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { robots: { index: false } };

/** The workplace of officials and administrators. Decorates; each page asks for itself who is there. */
export default async function AdminLayout({ children, params }: LayoutProps<'/[locale]/admin'>) {
  const locale = (await params).locale as Locale;
  const [t, actor] = await Promise.all([getTranslations('layout'), currentActor()]);
  const sections = actor ? adminSections(actor, locale, Boolean(env().MAILBOX_DIR)) : [];
  return (
    <div className="desk flex min-h-dvh flex-col">
      <NonceThemeScript />
      <SkipLink />
      <OwnHeader
        actor={actor}
        unread={actor ? await countUnread(actor) : 0}
        signOut={signOutAction.bind(null, locale)}
        place={t('place.admin')}
        homeHref={routes.admin(locale)}
        links={[{ href: routes.home(locale), text: t('publicSite') }]}
      />
      <div className="flex flex-1 flex-col lg:flex-row">
        <nav
          aria-label={t('adminNavigation')}
          className="print:hidden border-line bg-surface max-lg:border-b lg:w-52 lg:flex-none lg:border-r lg:pt-3"
        >
          <ul className="flex flex-wrap max-lg:px-[calc(var(--gut)-0.75rem)] lg:sticky lg:top-3 lg:block">
            {sections.map(({ key, href, icon }) => (
              <li key={key}>
                <NavLink
                  href={href}
                  className="nav-link flex min-h-12 items-center gap-3 border-transparent px-3 text-small text-ink no-underline hover:bg-sunken aria-[current]:border-signal aria-[current]:bg-sunken aria-[current]:font-bold max-lg:border-b-4 lg:border-l-[6px] lg:pr-4 lg:pl-[calc(var(--gut)-6px)]"
                >
                  <Icon name={icon} className="max-sm:hidden" />
                  {t(`admin.${key}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[90rem] min-w-0 flex-1 px-(--gut) pt-6 pb-16">
          {children}
        </main>
      </div>
    </div>
  );
}
