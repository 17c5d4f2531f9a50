'use client';

import { useParams } from 'next/navigation';
import { Mark } from '@/components/layout/mark';
import { buttonLook } from '@/components/ui/button-look';
import { ErrorState } from '@/components/ui/error-state';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import en from '@/lib/i18n/messages/en/failure.json';
import zhCN from '@/lib/i18n/messages/zh-CN/failure.json';
import zhHK from '@/lib/i18n/messages/zh-HK/failure.json';
import { routes } from '@/lib/routes';

const words = { en, 'zh-CN': zhCN, 'zh-HK': zhHK };

/**
 * Our fault. The digest is the reference that the log holds beside the error. It travels with every page, so it takes
 * nothing along that is not needed: no link of Next's, no set of icons.
 */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const { locale: segment } = useParams();
  const locale = isLocale(segment) ? segment : defaultLocale;
  const t = words[locale];
  return (
    <>
      <header className="bg-sign text-on-sign">
        <div className="wrap flex min-h-16 items-center">
          {/* A full load: what failed may be in the memory of this page. */}
          <a href={routes.home(locale)} className="flex items-center gap-3 text-on-sign no-underline">
            <Mark className="size-9" />
            <b>{t.siteName}</b>
          </a>
        </div>
        <div className="shore" aria-hidden="true" />
      </header>
      <main id="main" className="wrap py-12">
        <ErrorState
          title={t.errorTitle}
          reference={error.digest ? t.reference.replace('{reference}', error.digest) : undefined}
          actions={
            <>
              <button type="button" onClick={retry} className={buttonLook('primary')}>
                {t.retry}
              </button>
              <a href={routes.home(locale)} className="inline-flex min-h-12 items-center px-2 font-bold">
                {t.toHome}
              </a>
            </>
          }
        >
          <p>{t.error}</p>
        </ErrorState>
      </main>
    </>
  );
}
