import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import type { ShownFigure } from '@/lib/figures/read';
import { routes } from '@/lib/routes';

type Props = { previous: ShownFigure | null; next: ShownFigure | null };

/** On to the figure before and the one after, as they stand in the list. */
export async function Neighbours({ previous, next }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  const ways = [
    { key: 'previous', rel: 'prev', figure: previous, side: '' },
    { key: 'next', rel: 'next', figure: next, side: 'text-end' },
  ] as const;
  return (
    <nav aria-label={t('neighbours')} className="mt-10 grid grid-cols-2 gap-4 border-t-4 border-ink pt-2 print:hidden">
      {ways.map(({ key, rel, figure, side }) =>
        figure ? (
          <Link
            key={key}
            href={routes.reference(locale, figure.id)}
            rel={rel}
            prefetch={false}
            className={`block py-3 leading-snug no-underline hover:underline ${side}`}
          >
            <span className="block text-small font-bold">
              {t(key)} · <span className="font-num">{figure.id}</span>
            </span>
            <span className="block text-small text-ink-2">
              <Localized text={figure.label} />
            </span>
          </Link>
        ) : (
          <span key={key} />
        ),
      )}
    </nav>
  );
}
