import type { Route } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

/** Page by page: previous, where one is, next. Nothing when there is one page only. */
export async function Pagination({
  page,
  pages,
  hrefFor,
}: {
  page: number;
  pages: number;
  hrefFor: (page: number) => Route;
}) {
  if (pages <= 1) return null;
  const t = await getTranslations('common');
  const link = 'inline-flex min-h-11 items-center px-2 font-bold';
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-4 text-small">
      {page > 1 ? (
        <Link href={hrefFor(page - 1)} rel="prev" className={link}>
          {t('previousPage')}
        </Link>
      ) : null}
      <p className="text-ink-2">{t('pageOf', { page, pages })}</p>
      {page < pages ? (
        <Link href={hrefFor(page + 1)} rel="next" className={link}>
          {t('nextPage')}
        </Link>
      ) : null}
    </nav>
  );
}
