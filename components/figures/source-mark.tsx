import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';

/** F07, P34: the key of a figure or source, and the way to it. */
export async function SourceMark({ id }: { id: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  return (
    <Link
      href={routes.reference(locale, id)}
      prefetch={false}
      aria-label={t('sourceOf', { id })}
      className="source-mark"
    >
      {id}
    </Link>
  );
}

/** Several marks in a row. */
export async function SourceMarks({ ids }: { ids: string[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {ids.map((id) => (
        <Link
          key={id}
          href={routes.reference(locale, id)}
          prefetch={false}
          aria-label={t('sourceOf', { id })}
          className="source-mark"
        >
          {id}
        </Link>
      ))}
    </span>
  );
}
