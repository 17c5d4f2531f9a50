import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Brand } from '@/components/layout/brand';
import { NotFoundMessage } from '@/components/layout/not-found-message';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('failure');
  return { title: t('notFoundTitle') };
}

/** Where no layout has one of its own. Short: it travels with every page as the last way out. */
export default async function NotFoundPage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('failure')]);
  return (
    <>
      <header className="bg-sign">
        <div className="wrap flex min-h-16 items-center">
          <Brand href={routes.home(locale)} name={t('siteName')} />
        </div>
        <div className="shore" aria-hidden="true" />
      </header>
      <main className="wrap pt-8">
        <NotFoundMessage />
      </main>
    </>
  );
}
