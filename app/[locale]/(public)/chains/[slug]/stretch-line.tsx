import { getLocale, getTranslations } from 'next-intl/server';
import { SourcedRow } from '@/app/[locale]/(public)/chains/[slug]/sourced-row';
import { type ChainContent, segmentsByStretch } from '@/lib/chains/rules';
import { chain } from '@/lib/library/kinds/chain';

/** Upstream, midstream, downstream as three stations of a line; each with its links, or with the words that there are none. */
export async function StretchLine({ content }: { content: ChainContent }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('chains')]);
  return (
    <ol className="md:grid md:grid-cols-3">
      {segmentsByStretch(content).map(([stretch, links], index) => {
        const isEmpty = links.length === 0;
        return (
          <li key={stretch} className="relative pb-8 pl-12 md:pr-6 md:pl-0">
            {index < 2 ? (
              <span
                aria-hidden="true"
                className="line-fill absolute top-4 bottom-[-1rem] left-[13px] w-1.5 text-tj-line md:top-[13px] md:right-0 md:bottom-auto md:left-4 md:h-1.5 md:w-auto"
              />
            ) : null}
            <span
              aria-hidden="true"
              className={`absolute top-0 left-0 block size-8 rounded-full border-[6px] bg-surface md:relative ${isEmpty ? 'border-dashed border-line-strong' : 'border-tj-line'}`}
            />
            <h3 className="text-h3 md:mt-3">{chain.fields.segments.of.stretch.options[stretch][locale]}</h3>
            {isEmpty ? (
              <p className="mt-1 text-ink-2">{t('noSegment')}</p>
            ) : (
              <ul className="mt-2 grid gap-3">
                {links.map((link) => (
                  <SourcedRow key={link.key} row={link} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
