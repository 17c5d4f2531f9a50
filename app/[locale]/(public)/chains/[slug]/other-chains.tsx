import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { chain } from '@/lib/library/kinds/chain';
import { listPublishedRecords } from '@/lib/library/queries';
import { routes } from '@/lib/routes';

/** The way on to the other chains. */
export async function OtherChains({ slug }: { slug: string }) {
  const [locale, t, chains] = await Promise.all([getLocale(), getTranslations('chains'), listPublishedRecords(chain)]);
  const others = chains.filter((record) => record.slug !== slug);
  if (others.length === 0) return null;
  return (
    <nav aria-labelledby="others" className="print:hidden mt-14">
      <h2 id="others" className="text-h3">
        {t('others')}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {others.map((other) => (
          <li key={other.slug}>
            <Link
              href={routes.fromLink(locale, chain.path(other.slug))}
              className="inline-flex min-h-11 items-center rounded-base border border-line-strong bg-surface px-3.5 text-small text-ink no-underline hover:bg-sunken"
            >
              <Localized text={other.content.title} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
