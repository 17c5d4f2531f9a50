import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { FacetForm } from '@/components/library/facet-form';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { SampleMark } from '@/components/ui/sample-mark';
import { Table } from '@/components/ui/table';
import { chainNames } from '@/lib/library/chain-names';
import { countValues, isNarrowed, narrow, queryOf, readChosen } from '@/lib/library/facets';
import { districts, station } from '@/lib/library/kinds/station';
import { chains } from '@/lib/library/shared-options';
import { pageNumber } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { type PublishedStation, stationFacets, stationText } from '@/lib/stations/rules';

const perPage = 50;

type Props = { stations: PublishedStation[]; query: Record<string, string | string[] | undefined> };

/** The units that have what was asked for, with the conditions above them and how many each would leave. */
export async function Finder({ stations, query }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('stations')]);
  const chosen = readChosen(stationFacets, query);
  const counts = countValues(stations, stationFacets, chosen, stationText);
  const found = narrow(stations, stationFacets, chosen, stationText);
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(pageNumber(query.page), pages);
  const names = { kind: station.fields.stationKind.options, chain: chains, district: districts };
  const facets = (['kind', 'chain', 'district'] as const).map((name) => ({
    name,
    label: t(name),
    any: t('any'),
    value: chosen.values[name],
    options: Object.entries(names[name]).map(([value, words]) => ({
      value,
      label: t('option', { name: words[locale], count: counts[name].get(value) ?? 0 }),
    })),
  }));
  if (stations.length === 0)
    return (
      <EmptyState
        title={t('none')}
        action={
          <ButtonLink href={routes.funding(locale)} kind="secondary">
            {t('toFunding')}
          </ButtonLink>
        }
      >
        {t('noneHint')}
      </EmptyState>
    );
  const narrowed = isNarrowed(chosen);
  const address = queryOf(stationFacets, chosen);
  return (
    <section aria-labelledby="finder">
      <h2 id="finder" className="mb-3 text-h2">
        {t('finder')}
      </h2>
      <FacetForm
        label={t('finder')}
        action={routes.stations(locale)}
        words={{ label: t('words'), value: chosen.words }}
        facets={facets}
        submit={t('search')}
        clear={narrowed ? t('clear') : undefined}
      />
      <p role="status" className="mt-4 mb-2 font-bold">
        {t('found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState
          title={t('noMatch')}
          action={
            <ButtonLink href={routes.stations(locale)} kind="secondary">
              {t('clear')}
            </ButtonLink>
          }
        >
          {t('noMatchHint')}
        </EmptyState>
      ) : (
        <Table
          caption={t('finder')}
          rows={found.slice((page - 1) * perPage, page * perPage)}
          rowKey={({ slug }) => slug}
          columns={[
            {
              header: t('unit'),
              rowHeader: true,
              cell: ({ slug, content, isSample }) => (
                <span className="flex flex-wrap items-center gap-x-2">
                  <Link
                    href={routes.fromLink(locale, station.path(slug))}
                    prefetch={false}
                    className="inline-block py-1"
                  >
                    <Localized text={content.title} />
                  </Link>
                  {isSample ? <SampleMark className="text-ink-2" /> : null}
                </span>
              ),
            },
            {
              header: t('kind'),
              cell: ({ content }) => station.fields.stationKind.options[content.stationKind][locale],
            },
            {
              header: t('disciplines'),
              cell: ({ content }) =>
                content.disciplines ? <Localized text={content.disciplines} /> : <NotStated words={t('notStated')} />,
            },
            {
              header: t('chains'),
              cell: ({ content }) =>
                chainNames(content.chains)
                  .map((names) => names[locale])
                  .join(locale === 'en' ? ', ' : '、') || '—',
            },
            {
              header: t('district'),
              narrow: true,
              cell: ({ content }) =>
                content.district ? districts[content.district][locale] : <NotStated words={t('notStated')} />,
            },
            {
              header: t('places'),
              narrow: true,
              cell: ({ content }) =>
                content.places ? <Localized text={content.places} /> : <NotStated words={t('notStated')} />,
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => routes.stations(locale, `${address}${address ? '&' : '?'}page=${to}`)}
      />
    </section>
  );
}

function NotStated({ words }: { words: string }) {
  return <span className="text-ink-2">{words}</span>;
}
