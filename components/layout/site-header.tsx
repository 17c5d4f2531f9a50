import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Brand } from '@/components/layout/brand';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { ThemeToggle } from '@/components/layout/theme-toggle';
import { Icon } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

export type Section = 'home' | 'opportunities' | 'programmes' | 'guides' | 'park' | 'promises' | 'figures' | 'about';

/** The sign plate of public pages. The same for everybody: nothing in it depends on who reads. */
export async function SiteHeader({ section }: { section?: Section }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('layout')]);
  // The brand leads home, and the foot to everything else.
  const here = section === 'programmes' ? 'opportunities' : section;
  const links = [
    { key: 'opportunities', href: routes.opportunities(locale) },
    { key: 'guides', href: routes.guides(locale) },
    { key: 'park', href: routes.park(locale) },
    { key: 'promises', href: routes.promises(locale) },
    { key: 'figures', href: routes.figures(locale) },
  ] as const;
  return (
    <header className="print:hidden bg-sign text-on-sign">
      <div className="wrap flex min-h-16 items-center gap-2 sm:gap-4 lg:min-h-18">
        <Brand
          href={routes.home(locale)}
          name={t('siteName')}
          second={
            locale === 'en' ? { text: '津港青年', lang: 'zh-HK' } : { text: 'Tianjin–Hong Kong Youth', lang: 'en' }
          }
        />
        <nav aria-label={t('mainNavigation')} className="ml-4 hidden self-stretch lg:flex">
          {links.map(({ key, href }) => (
            <Link
              key={key}
              href={href}
              aria-current={here === key ? 'page' : undefined}
              className="nav-link flex items-center border-b-4 border-transparent px-3 pt-1 text-[1rem] font-medium whitespace-nowrap text-on-sign no-underline hover:border-on-sign-2 aria-[current]:border-signal aria-[current]:font-bold xl:px-4"
            >
              {t(`nav.${key}`)}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex flex-none items-center sm:gap-1">
          <Link
            href={routes.search(locale)}
            prefetch={false}
            className="tool inline-flex size-11 items-center justify-center gap-2 rounded-base text-small text-on-sign no-underline hover:bg-sign-2 xl:w-auto xl:px-3"
          >
            <Icon name="search" />
            <span className="max-xl:sr-only">{t('nav.search')}</span>
          </Link>
          <LanguageSwitch />
          <ThemeToggle />
          <Link
            href={routes.my(locale)}
            prefetch={false}
            className="tool ml-2 hidden h-11 items-center rounded-base border border-on-sign-2 px-4 text-small text-on-sign no-underline hover:bg-sign-2 lg:inline-flex"
          >
            {t('nav.my')}
          </Link>
        </div>
      </div>
      <div className="shore" aria-hidden="true" />
    </header>
  );
}
