import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { Icon } from '@/components/ui/icon';
import type { PublishedPromise } from '@/lib/promises/queries';
import { routes } from '@/lib/routes';

/** The promises before and after, in the order of their numbers. */
export async function Neighbours({
  previous,
  next,
}: {
  previous: PublishedPromise | null;
  next: PublishedPromise | null;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('promises')]);
  return (
    <nav aria-label={t('neighbours')} className="mt-10 grid gap-4 print:hidden md:grid-cols-2">
      {(
        [
          ['previous', previous],
          ['next', next],
        ] as const
      ).map(([key, one]) =>
        one ? (
          <Link
            key={key}
            href={routes.promise(locale, one.slug)}
            rel={key === 'next' ? 'next' : 'prev'}
            prefetch={false}
            className={`flex min-h-12 items-center gap-3 border-t-4 border-ink pt-3 text-ink no-underline hover:underline ${key === 'next' ? 'justify-between md:col-start-2' : ''}`}
          >
            {key === 'previous' ? <Icon name="arrow" className="rotate-180" /> : null}
            <span>
              <span className="block text-small text-ink-2">{t(key)}</span>
              <span className="num">{one.slug}</span> <Localized text={one.content.title} />
            </span>
            {key === 'next' ? <Icon name="arrow" /> : null}
          </Link>
        ) : null,
      )}
    </nav>
  );
}
