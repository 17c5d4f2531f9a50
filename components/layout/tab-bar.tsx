import type { Route } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ComponentType, ReactNode } from 'react';
import type { Section } from '@/components/layout/site-header';
import { Icon, type IconName } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

type Tab = {
  key: 'home' | 'opportunities' | 'figures' | 'notices' | 'applications';
  href: Route;
  icon: IconName;
  own?: true;
};

const tab =
  'nav-link flex min-h-15 flex-col items-center justify-center gap-0.5 border-t-4 border-transparent px-px text-center text-[0.75rem] leading-tight [overflow-wrap:normal] sm:text-note text-ink-2 no-underline aria-[current]:border-signal aria-[current]:font-bold aria-[current]:text-ink';

type TabLink = ComponentType<{ href: Route; className?: string; children: ReactNode }>;

/**
 * Five places under one thumb. No hamburger: what is not here is at the foot of the page. Public pages say where
 * they are by `section`; pages behind sign-in pass a link that finds out by itself (`as`).
 */
export async function TabBar({ section, as: Item }: { section?: Section; as?: TabLink }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('layout')]);
  // Five places are all that fit: a programme is one of the opportunities.
  const here = section === 'programmes' ? 'opportunities' : section;
  const tabs: Tab[] = [
    { key: 'home', href: routes.home(locale), icon: 'home' },
    { key: 'opportunities', href: routes.opportunities(locale), icon: 'search' },
    { key: 'figures', href: routes.figures(locale), icon: 'numbers' },
    { key: 'notices', href: routes.myNotifications(locale), icon: 'bell', own: true },
    { key: 'applications', href: routes.myApplications(locale), icon: 'list', own: true },
  ];
  return (
    <nav
      aria-label={t('phoneNavigation')}
      className="print:hidden fixed inset-x-0 bottom-0 z-10 grid grid-cols-5 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {tabs.map(({ key, href, icon, own }) => {
        const content = (
          <>
            <Icon name={icon} className="size-[1.375rem]!" />
            {t(`tab.${key}`)}
          </>
        );
        return Item && own ? (
          <Item key={key} href={href} className={tab}>
            {content}
          </Item>
        ) : (
          <Link
            key={key}
            href={href}
            prefetch={own ? false : undefined}
            aria-current={here === key ? 'page' : undefined}
            className={tab}
          >
            {content}
          </Link>
        );
      })}
    </nav>
  );
}
