import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { plainText } from '@/lib/i18n/localized-text';
import type { PublishedCall } from '@/lib/programmes/queries';
import { routes } from '@/lib/routes';

/** The rounds of a programme whose results are public. */
export async function PublishedResultLinks({ slug, calls }: { slug: string; calls: PublishedCall[] }) {
  const published = calls.filter(({ resultsPublishedAt }) => resultsPublishedAt !== null);
  if (published.length === 0) return null;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('results')]);
  return (
    <section aria-labelledby="results" className="mt-6">
      <h2 id="results" className="text-body">
        {t('rounds')}
      </h2>
      <ul className="mt-2 text-small leading-normal">
        {published.map(({ code, title }) => (
          <li key={code} className="border-t border-line py-2.5">
            <Link href={routes.results(locale, slug, code)} prefetch={false} className="font-bold">
              {t('of', { title: plainText(title, locale) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
