import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { SourceMark } from '@/components/figures/source-mark';
import { station } from '@/lib/library/kinds/station';
import { listPublishedReferences } from '@/lib/library/queries';
import { routes } from '@/lib/routes';

/** Each kind with the figure that says where it is found, and its name in the glossary. */
const kinds = [
  { key: 'mobile', figure: 'F12', term: 'TERM:N28' },
  { key: 'workstation', figure: 'F13', term: 'TERM:N29' },
  { key: 'base', figure: 'F14', term: 'TERM:N30' },
] as const;

/** What the three kinds of station are, for readers who do not know the words. */
export async function Kinds() {
  const [locale, t, records] = await Promise.all([
    getLocale(),
    getTranslations('stations'),
    listPublishedReferences(kinds.flatMap(({ figure, term }) => [`FIGURE:${figure}`, term])),
  ]);
  // What is said here stands on the figures: without them there is nothing to stand on.
  if (!kinds.every(({ figure }) => records.some(({ slug }) => slug === figure))) return null;
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds" className="text-h2">
        {t('kindsTitle')}
      </h2>
      <dl className="mt-4 grid gap-x-8 gap-y-6 md:grid-cols-3">
        {kinds.map(({ key, figure, term }) => {
          const path = records.find(({ kind, slug }) => `${kind}:${slug}` === term)?.path;
          return (
            <div key={key} className="border-t-4 border-ink pt-3">
              <dt className="font-bold">{station.fields.stationKind.options[key][locale]}</dt>
              <dd className="mt-1 text-ink-2">
                {t(`kindNote.${key}`)} <SourceMark id={figure} />
                {path ? (
                  <Link
                    href={routes.fromLink(locale, path)}
                    prefetch={false}
                    className="flex min-h-11 items-center text-small font-bold"
                  >
                    {t('inGlossary')}
                  </Link>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-4 max-w-[44em] text-small text-ink-2">{t('wordsNote')}</p>
    </section>
  );
}
