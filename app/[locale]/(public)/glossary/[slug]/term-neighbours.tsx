import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { term } from '@/lib/library/kinds/term';
import { routes } from '@/lib/routes';
import type { PublishedTerm } from '@/lib/terms/queries';

/** The names of the reply before and after this one, by their numbers, and the way back to all terms. */
export async function TermNeighbours({
  previous,
  next,
}: {
  previous: PublishedTerm | null;
  next: PublishedTerm | null;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('terms')]);
  const ways = [
    { label: t('previous'), to: previous, rel: 'prev', side: '' },
    { label: t('next'), to: next, rel: 'next', side: 'sm:col-start-2 sm:text-end' },
  ];
  return (
    <nav aria-label={previous || next ? t('neighbours') : t('toList')} className="print:hidden mt-12">
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {ways.map(({ label, to, rel, side }) =>
          to ? (
            <li key={rel} className={side}>
              <Link
                href={routes.fromLink(locale, term.path(to.slug))}
                rel={rel}
                prefetch={false}
                className="inline-block py-2"
              >
                <span className="block text-small">
                  {label} · <span className="num">{to.slug}</span>
                </span>
                <span className="font-bold">
                  <Localized text={to.content.title} />
                </span>
              </Link>
            </li>
          ) : null,
        )}
      </ul>
      <Link href={routes.glossary(locale)} className="inline-block py-2.5 font-bold">
        {t('toList')}
      </Link>
    </nav>
  );
}
