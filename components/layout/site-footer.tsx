import type { Route } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { ThemeChoice } from '@/components/layout/theme-toggle';
import { env } from '@/lib/env';
import { routes } from '@/lib/routes';

/** Who runs this, where its facts come from, and the ways on. Every page ends in it. */
export async function SiteFooter() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('layout')]);
  const operator = env().OPERATOR_NAME;
  const groups: { title: string; links: { href: Route; text: string; own?: true }[] }[] = [
    {
      title: t('footer.find'),
      links: [
        { href: routes.opportunities(locale), text: t('nav.opportunities') },
        { href: routes.programmes(locale), text: t('nav.programmes') },
        { href: routes.myApplications(locale), text: t('tab.applications'), own: true },
      ],
    },
    {
      title: t('footer.check'),
      links: [
        { href: routes.figures(locale), text: t('nav.figures') },
        { href: routes.about(locale), text: t('nav.about') },
      ],
    },
    {
      title: t('footer.rights'),
      links: [
        { href: routes.accessibility(locale), text: t('footer.accessibility') },
        { href: routes.privacy(locale), text: t('footer.privacy') },
      ],
    },
  ];
  return (
    <footer className="print:hidden mt-auto bg-sign text-small leading-relaxed text-on-sign-2 max-lg:pb-16">
      <div className="wrap grid grid-cols-2 gap-x-4 gap-y-8 py-10 md:grid-cols-[1.6fr_1fr_1fr_1fr]">
        <div className="col-span-2 md:col-span-1 md:pr-8">
          <h2 className="text-[1rem] text-on-sign">{t('siteName')}</h2>
          <p className="mt-2">{operator ? t('footer.runBy', { operator }) : t('footer.notOfficial')}</p>
          <p className="mt-2">{t('footer.facts')}</p>
        </div>
        {groups.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className="text-[1rem] text-on-sign">{title}</h2>
            <ul className="mt-2">
              {links.map(({ href, text, own }) => (
                <li key={href}>
                  <Link href={href} prefetch={own ? false : undefined} className="inline-block py-1.5 text-on-sign">
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <div className="col-span-2 border-t border-sign-2 pt-6 md:col-span-4">
          <ThemeChoice />
          <p className="mt-3 text-note">{t('footer.time')}</p>
        </div>
      </div>
    </footer>
  );
}
