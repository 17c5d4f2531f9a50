import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { chainLists, countRows, segmentsByStretch } from '@/lib/chains/rules';
import { chain } from '@/lib/library/kinds/chain';
import type { PublishedRecord } from '@/lib/library/queries';
import { routes } from '@/lib/routes';

type Props = { record: PublishedRecord<typeof chain>; pages: number };

/** A chain in short: its three stretches as a line, how much of it has a source, how many pages lead to it. */
export async function ChainCard({ record: { slug, isSample, content }, pages }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('chains')]);
  const { title, alsoWritten } = content;
  const { segments, ...lists } = countRows(content);
  const rows = segments + chainLists.reduce((sum, list) => sum + lists[list], 0);
  return (
    <article className="flex flex-col rounded-base border border-line bg-surface p-5">
      <h2 className="text-h3">
        <Link href={routes.fromLink(locale, chain.path(slug))} className="inline-block py-1">
          <Localized text={title} />
        </Link>{' '}
        {isSample ? <SampleMark /> : null}
      </h2>
      {alsoWritten ? (
        <p className="text-small text-ink-2">
          {t.rich('alsoWritten', { name: () => <Localized text={alsoWritten} /> })}
        </p>
      ) : null}
      <ol className="mt-4 grid grid-cols-3 text-note font-bold text-ink-2">
        {segmentsByStretch(content).map(([stretch, links], index) => (
          <li key={stretch}>
            <span aria-hidden="true" className="flex items-center text-tj-line">
              <span
                className={`size-4.5 flex-none rounded-full border-4 ${links.length > 0 ? 'border-tj-line' : 'border-line-strong'}`}
              />
              {index < 2 ? <span className="line-fill h-1 flex-1" /> : null}
            </span>
            <span className="mt-1 block pr-2">
              {chain.fields.segments.of.stretch.options[stretch][locale]} <span className="num">{links.length}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-auto flex flex-wrap gap-x-6 pt-4 text-small text-ink-2">
        <span>{t('rows', { count: rows })}</span>
        <span>{t('members', { count: pages })}</span>
      </p>
    </article>
  );
}
