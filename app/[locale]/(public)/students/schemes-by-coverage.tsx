import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { CoverageTag } from '@/components/schemes/coverage-tag';
import { Localized } from '@/components/texts/localized';
import type { scheme } from '@/lib/library/kinds/scheme';
import type { PublishedRecord } from '@/lib/library/queries';
import { routes } from '@/lib/routes';
import type { Coverage } from '@/lib/schemes/rules';

// What can be used first, what to ask about next.
const heaps: Coverage[] = ['STATED_YES', 'NOT_STATED', 'STATED_NO'];

/** Hong Kong schemes in three heaps: those that cover Tianjin, those that do not say, and those that do not. */
export async function SchemesByCoverage({ schemes }: { schemes: PublishedRecord<typeof scheme>[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('guides')]);
  return (
    <section aria-labelledby="schemes" className="border-t-4 border-ink pt-4">
      <h2 id="schemes" className="scroll-mt-4 text-h2">
        {t('schemes')}
      </h2>
      <p className="mt-1 text-ink-2">{t('schemesNote')}</p>
      <div className="mt-5 grid gap-8">
        {heaps.map((coverage) => {
          const covered = schemes.filter(({ content }) => content.coversTianjin === coverage);
          return (
            <div key={coverage}>
              <h3>
                <CoverageTag coverage={coverage} />
              </h3>
              {covered.length === 0 ? <p className="mt-2 text-ink-2">{t('noSchemes')}</p> : null}
              <ul className="mt-2">
                {covered.map(({ slug, content }) => (
                  <li key={slug} className="border-t border-line py-2">
                    <Link href={routes.scheme(locale, slug)} prefetch={false} className="inline-block py-1.5 font-bold">
                      <Localized text={content.title} />
                    </Link>
                    {content.summary ? (
                      <p className="max-w-[44em] text-small leading-relaxed text-ink-2">
                        <Localized text={content.summary} />
                      </p>
                    ) : null}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <p className="mt-4">
        <Link href={routes.schemes(locale)} className="inline-block py-2.5 font-bold">
          {t('toSchemes')}
        </Link>
      </p>
    </section>
  );
}
