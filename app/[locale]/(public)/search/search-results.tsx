import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { addressOf, type SearchAddress } from '@/app/[locale]/(public)/search/search-address';
import { SearchHit } from '@/app/[locale]/(public)/search/search-hit';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { namedKind } from '@/lib/search/kinds';
import { hitsPerPage, type SearchResult } from '@/lib/search/queries';

type Props = SearchAddress & { result: SearchResult };

/** What was found: how it was looked for, of which kinds it is, and the results page by page. */
export async function SearchResults({ result, query, kind }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('search')]);
  const { hits, kinds, total, isMore, page, pages } = result;
  const all = kinds.every(({ count }) => count !== null) ? kinds.reduce((sum, one) => sum + (one.count ?? 0), 0) : null;
  const links = [
    { kind: null, label: t('allKinds'), count: all },
    ...kinds.map((one) => ({ ...one, label: t(`kind.${namedKind(one.kind)}`) })),
  ].map((link) => ({
    href: addressOf(locale, { query, kind: link.kind }),
    label: link.label,
    count: link.count ?? undefined,
    isCurrent: link.kind === kind,
  }));
  const listed = pages * hitsPerPage;
  const ofKind = kind === null ? null : t(`kind.${namedKind(kind)}`);
  return (
    <>
      <Remark result={result} query={query} />
      <FilterLinks label={t('filter')} links={links} />
      {ofKind !== null && total === 0 ? (
        <div className="mt-8">
          <EmptyState
            title={t('noneOfKind', { query, kind: ofKind })}
            action={<Link href={addressOf(locale, { query, kind: null })}>{t('toAllKinds')}</Link>}
          />
        </div>
      ) : (
        <>
          <h2 className="mt-8 text-body">
            {ofKind === null
              ? t(isMore ? 'countMore' : 'count', { total })
              : t(isMore ? 'countMoreOf' : 'countOf', { total, kind: ofKind })}
          </h2>
          <ol
            start={(page - 1) * hitsPerPage + 1}
            className="mt-3 divide-y divide-line border-t-4 border-b border-t-ink border-b-line"
          >
            {hits.map((hit) => (
              <li key={`${hit.kind} ${hit.slug} ${hit.path}`}>
                <SearchHit hit={hit} />
              </li>
            ))}
          </ol>
          <Pagination page={page} pages={pages} hrefFor={(to) => addressOf(locale, { query, kind, page: to })} />
          {page === pages && (isMore || total > listed) ? (
            <p className="text-small text-ink-2">{t('firstOnly', { count: listed })}</p>
          ) : null}
        </>
      )}
    </>
  );
}

/** What a reader must know who typed something else than what is listed. */
async function Remark({ result, query }: { result: SearchResult; query: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('search')]);
  const { relation, corrected, suggestion } = result;
  if (suggestion !== null) {
    return (
      <p className="mt-4">
        {t('didYouMean')}{' '}
        <Link
          href={addressOf(locale, { query: suggestion, kind: null })}
          prefetch={false}
          className="inline-block py-2 font-bold"
        >
          {suggestion}
        </Link>
      </p>
    );
  }
  if (relation === 'all') return null;
  return (
    <div className="mt-6">
      <Notice>
        {corrected === null ? null : <p>{t('similar', { query, corrected })}</p>}
        {relation === 'some' ? <p>{t('some')}</p> : null}
      </Notice>
    </div>
  );
}
