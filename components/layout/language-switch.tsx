import { getLocale, getTranslations } from 'next-intl/server';
import { type Locale, locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

const shown: Record<Locale, { short: string; full: string }> = {
  'zh-HK': { short: '繁', full: '繁體中文' },
  'zh-CN': { short: '简', full: '简体中文' },
  en: { short: 'EN', full: 'EN, English' },
};

/** Plain links, so that they work without JavaScript and the server remembers the choice; the page stays the same. */
export async function LanguageSwitch() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('layout')]);
  return (
    <ul aria-label={t('language')} className="flex items-center">
      {locales.map((to) => (
        <li key={to}>
          <a
            href={routes.switchLocale(to)}
            lang={to}
            hrefLang={to}
            rel="nofollow"
            aria-label={shown[to].full}
            aria-current={to === locale ? 'true' : undefined}
            className="tool inline-flex h-11 min-w-8 items-center justify-center rounded-base px-1 sm:px-1.5 text-small text-on-sign no-underline hover:bg-sign-2 aria-[current]:font-bold sm:min-w-10"
          >
            <span className={to === locale ? 'rounded-base bg-on-sign px-2 py-1 leading-tight text-[#0e1e24]' : ''}>
              {shown[to].short}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
