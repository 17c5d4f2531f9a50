import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { ThemeChoice } from '@/components/layout/theme-toggle';
import { env } from '@/lib/env';
import { routes } from '@/lib/routes';
import { siteAreas } from '@/lib/site-map';

/** Who runs this, where its facts come from, and the ways on. Every page ends in it. */
export async function SiteFooter() {
  const [locale, t, site] = await Promise.all([getLocale(), getTranslations('layout'), getTranslations('siteMap')]);
  const operator = env().OPERATOR_NAME;
  return (
    <footer className="print:hidden mt-auto bg-sign text-small leading-relaxed text-on-sign-2 max-lg:pb-16">
      <div className="wrap grid grid-cols-2 gap-x-4 gap-y-8 py-10 md:grid-cols-3 xl:grid-cols-5">
        <div className="col-span-2 max-w-[48em] md:col-span-3 xl:col-span-5">
          <h2 className="text-[1rem] text-on-sign">{t('siteName')}</h2>
          <p className="mt-2">{operator ? t('footer.runBy', { operator }) : t('footer.notOfficial')}</p>
          <p className="mt-2">{t('footer.facts')}</p>
        </div>
        <nav aria-label={site('title')} className="contents">
          {siteAreas.map(({ key: area, pages }) => (
            <div key={area}>
              <h2 className="text-[1rem] text-on-sign">{site(`areas.${area}`)}</h2>
              <ul className="mt-2">
                {pages.map(({ key, path }) => (
                  <li key={key}>
                    <Link
                      href={routes.fromLink(locale, path)}
                      prefetch={false}
                      className="inline-block py-1.5 text-on-sign"
                    >
                      {site(`pages.${key}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="col-span-2 border-t border-sign-2 pt-6 md:col-span-3 xl:col-span-5">
          <ThemeChoice />
          <p className="mt-3 text-note">{t('footer.time')}</p>
        </div>
      </div>
    </footer>
  );
}
