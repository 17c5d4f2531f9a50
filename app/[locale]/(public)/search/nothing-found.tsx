import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

/** Nothing was found: how else to look, and where to look through. */
export async function NothingFound({ query }: { query: string }) {
  const [locale, t, nav] = await Promise.all([getLocale(), getTranslations('search'), getTranslations('layout')]);
  return (
    <div className="mt-8">
      <EmptyState title={t('noneTitle', { query })}>
        <p className="mt-3">{t('noneHint')}</p>
        <ul className="mt-1 list-disc pl-5">
          {(['fewer', 'other', 'code'] as const).map((tip) => (
            <li key={tip}>{t(`tips.${tip}`)}</li>
          ))}
        </ul>
        <p className="mt-4 flex flex-wrap items-center gap-x-5">
          <span>{t('browseTitle')}</span>
          <Link href={routes.programmes(locale)} className="inline-block py-2.5">
            {nav('nav.programmes')}
          </Link>
          <Link href={routes.figures(locale)} className="inline-block py-2.5">
            {nav('nav.figures')}
          </Link>
        </p>
      </EmptyState>
    </div>
  );
}
