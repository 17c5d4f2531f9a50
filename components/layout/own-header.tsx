import type { Route } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Brand } from '@/components/layout/brand';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { NavLink } from '@/components/layout/nav-link';
import { ThemeToggle } from '@/components/layout/theme-toggle';
import { UserMenu } from '@/components/layout/user-menu';
import { Icon } from '@/components/ui/icon';
import { type Actor, hasRole, isStaff } from '@/lib/auth/actor';
import { routes } from '@/lib/routes';

export type OwnHeaderProps = {
  actor: Actor | null;
  unread: number;
  signOut: () => Promise<void>;
  /** the second line of the sign: whose workplace this is */
  place: string;
  /** `isSpare`: has another way in the header, and gives way on a narrower desktop */
  links: { href: Route; text: string; isSpare?: true; isExact?: true }[];
  homeHref: Route;
};

/** The sign plate behind sign-in: the same plate, with the person, their notices and the way out. */
export async function OwnHeader({ actor, unread, signOut, place, links, homeHref }: OwnHeaderProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('layout')]);
  return (
    <header className="print:hidden bg-sign text-on-sign">
      <div className="wrap flex min-h-16 items-center gap-2 sm:gap-4 lg:min-h-18">
        <Brand href={homeHref} name={t('siteName')} second={{ text: place }} />
        <nav aria-label={t('mainNavigation')} className="ml-4 hidden self-stretch lg:flex">
          {links.map(({ href, text, isSpare, isExact }) => (
            <NavLink
              key={href}
              href={href}
              isExact={isExact}
              className={`nav-link flex items-center border-b-4 border-transparent px-3 pt-1 text-[1rem] font-medium whitespace-nowrap text-on-sign no-underline hover:border-on-sign-2 aria-[current]:border-signal aria-[current]:font-bold xl:px-4 ${isSpare ? 'max-2xl:hidden' : ''}`}
            >
              {text}
            </NavLink>
          ))}
        </nav>
        <div className="ml-auto flex flex-none items-center sm:gap-1">
          <LanguageSwitch />
          <ThemeToggle />
          {actor ? (
            <>
              <Link
                href={routes.myNotifications(locale)}
                prefetch={false}
                className="tool relative inline-flex size-11 items-center justify-center rounded-base text-on-sign no-underline hover:bg-sign-2 max-sm:hidden"
              >
                <Icon name="bell" className="size-6!" />
                {unread > 0 ? (
                  <span
                    aria-hidden="true"
                    className="num absolute top-1 right-0 rounded-full bg-signal px-1.5 py-0.5 text-[0.75rem] text-on-signal"
                  >
                    {unread > 99 ? '99+' : unread}
                  </span>
                ) : null}
                <span className="sr-only">{t('unread', { unread })}</span>
              </Link>
              <UserMenu
                name={actor.name}
                email={actor.email}
                signOut={signOut}
                signOutText={t('signOut')}
                links={[
                  { href: routes.myAccount(locale), text: t('nav.account') },
                  { href: routes.my(locale), text: t('nav.my') },
                  { href: routes.myEnquiries(locale), text: t('nav.enquiries') },
                  ...(hasRole(actor, 'HOST') ? [{ href: routes.hosting(locale), text: t('nav.hosting') }] : []),
                  ...(hasRole(actor, 'REVIEWER') ? [{ href: routes.reviews(locale), text: t('nav.reviews') }] : []),
                  ...(isStaff(actor) ? [{ href: routes.admin(locale), text: t('nav.admin') }] : []),
                ]}
              />
            </>
          ) : null}
        </div>
      </div>
      <div className="shore" aria-hidden="true" />
    </header>
  );
}
