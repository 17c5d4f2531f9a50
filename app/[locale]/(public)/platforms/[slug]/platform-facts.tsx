import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { chainNames } from '@/lib/library/chain-names';
import { platform as declaration } from '@/lib/library/kinds/platform';
import { formatPartialDate } from '@/lib/partial-dates';
import type { PublishedPlatform } from '@/lib/platforms/rules';

/** What is known of a platform, in a fixed order; what is not known says so. */
export async function PlatformFacts({ platform }: { platform: PublishedPlatform }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('platforms')]);
  const { platformKind, host, chains, place, site, asOf } = platform.content;
  const notStated = <span className="text-ink-2">{t('notStated')}</span>;
  const facts = [
    { term: t('kind'), detail: declaration.fields.platformKind.options[platformKind][locale] },
    { term: t('host'), detail: host ? <Localized text={host} /> : notStated },
    {
      term: t('chain'),
      detail:
        chainNames(chains)
          .map((names) => names[locale])
          .join(locale === 'en' ? ', ' : '、') || notStated,
    },
    { term: t('place'), detail: declaration.fields.place.options[place][locale] },
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
