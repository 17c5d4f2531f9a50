import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';

/** F07, P34: the key of a figure or source, and the way to it. */
export async function SourceMark({ id }: { id: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  return <MarkLink id={id} href={routes.reference(locale, id)} label={t('sourceOf', { id })} />;
}

/** Several marks in a row. */
export async function SourceMarks({ ids }: { ids: string[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {ids.map((id) => (
        <MarkLink key={id} id={id} href={routes.reference(locale, id)} label={t('sourceOf', { id })} />
      ))}
    </span>
  );
}

type MarkProps = { id: string; href: ReturnType<typeof routes.reference>; label: string };

function MarkLink({ id, href, label }: MarkProps) {
  // Sources share a page: only a real jump makes the one meant the :target that is marked there.
  if (href.includes('#'))
    return (
      <a href={href} aria-label={label} className="source-mark">
        {id}
      </a>
    );
  return (
    <Link href={href} prefetch={false} aria-label={label} className="source-mark">
      {id}
    </Link>
  );
}
