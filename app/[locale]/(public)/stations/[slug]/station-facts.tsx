import { getLocale, getTranslations } from 'next-intl/server';
import { StatedBadge } from '@/components/programmes/stated-badge';
import { Localized } from '@/components/texts/localized';
import { chainNames } from '@/lib/library/chain-names';
import { station as declaration, districts } from '@/lib/library/kinds/station';
import { formatPartialDate } from '@/lib/partial-dates';
import type { PublishedStation } from '@/lib/stations/rules';

/** What is known of a unit, in a fixed order; what is not known says so. */
export async function StationFacts({ station }: { station: PublishedStation }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('stations')]);
  const { stationKind, unit, disciplines, chains, district, places, hongKongApplicants, site, asOf } = station.content;
  const notStated = <span className="text-ink-2">{t('notStated')}</span>;
  const facts = [
    { term: t('kind'), detail: declaration.fields.stationKind.options[stationKind][locale] },
    { term: t('unit'), detail: <Localized text={unit} /> },
    { term: t('disciplines'), detail: disciplines ? <Localized text={disciplines} /> : notStated },
    {
      term: t('chains'),
      detail:
        chainNames(chains)
          .map((names) => names[locale])
          .join(locale === 'en' ? ', ' : '、') || notStated,
    },
    { term: t('district'), detail: district ? districts[district][locale] : notStated },
    { term: t('places'), detail: places ? <Localized text={places} /> : notStated },
    { term: t('hongKongApplicants'), detail: <StatedBadge stated={hongKongApplicants ?? 'NOT_STATED'} /> },
    {
      term: t('site'),
      detail: site ? (
        <a href={site} rel="external noopener">
          {site}
        </a>
      ) : (
        notStated
      ),
    },
    { term: t('asOf'), detail: asOf ? formatPartialDate(asOf, locale) : notStated },
  ];
  return (
    <dl className="max-w-[52rem] border-t-4 border-ink leading-normal">
      {facts.map(({ term, detail }) => (
        <div
          key={term}
          className="grid grid-cols-[7rem_minmax(0,1fr)] gap-4 border-b border-line py-2.5 md:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <dt className="text-small text-ink-2">{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
