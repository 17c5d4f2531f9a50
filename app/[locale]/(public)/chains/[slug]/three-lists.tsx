import { getLocale, getTranslations } from 'next-intl/server';
import { SourcedRow } from '@/app/[locale]/(public)/chains/[slug]/sourced-row';
import { type ChainContent, chainLists } from '@/lib/chains/rules';
import { chain } from '@/lib/library/kinds/chain';

/** Bottlenecks, gaps, key companies: what has a source, and plain words where nothing has. */
export async function ThreeLists({ content }: { content: ChainContent }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('chains')]);
  return (
    <div className="grid gap-8 md:grid-cols-3">
      {chainLists.map((list) => (
        <section key={list} aria-labelledby={list} className="border-t-4 border-ink pt-3">
          <h3 id={list} className="flex items-baseline justify-between gap-3 text-[1.1875rem]">
            {chain.fields[list].label[locale]}
            <span className="num text-small text-ink-2">{content[list].length}</span>
          </h3>
          {content[list].length === 0 ? (
            <p className="mt-2 text-ink-2">{t('emptyList')}</p>
          ) : (
            <ul className="mt-2 grid gap-3">
              {content[list].map((row) => (
                <SourcedRow key={row.key} row={row} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
