import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';

const look =
  'relative inline-block rounded-[3px] border border-line-strong px-1.5 py-1 align-[1px] font-num text-[0.75rem] leading-none font-bold whitespace-nowrap text-ink-2 no-underline after:absolute after:-inset-1.5 hover:bg-sunken';

/** F07, P34: the key of a figure or source, and the way to it. */
export async function SourceMark({ id }: { id: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  const href = routes.reference(locale, id);
  const label = t('sourceOf', { id });
  // Sources share a page: only a real jump makes the one meant the :target that is marked there.
  if (href.includes('#'))
    return (
      <a href={href} aria-label={label} className={look}>
        {id}
      </a>
    );
  return (
    <Link href={href} prefetch={false} aria-label={label} className={look}>
      {id}
    </Link>
  );
}

/** Several marks in a row. */
export function SourceMarks({ ids }: { ids: string[] }) {
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {ids.map((id) => (
        <SourceMark key={id} id={id} />
      ))}
    </span>
  );
}
