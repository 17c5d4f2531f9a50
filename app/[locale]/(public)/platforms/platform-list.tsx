import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { FacetForm } from '@/components/library/facet-form';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SampleMark } from '@/components/ui/sample-mark';
import { Tag } from '@/components/ui/tag';
import { countValues, isNarrowed, narrow, readChosen } from '@/lib/library/facets';
import { platform } from '@/lib/library/kinds/platform';
import { chains } from '@/lib/library/shared-options';
import { type PublishedPlatform, platformFacets } from '@/lib/platforms/rules';
import { routes } from '@/lib/routes';

type Props = { platforms: PublishedPlatform[]; query: Record<string, string | string[] | undefined> };

/** The platforms that have what was asked for, with the conditions above them and how many each would leave. */
export async function PlatformList({ platforms, query }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('platforms')]);
  const suggest = (
    <ButtonLink href={routes.contact(locale, '/platforms')} prefetch={false} kind="secondary">
      {t('suggest')}
    </ButtonLink>
  );
  if (platforms.length === 0)
    return (
      <EmptyState title={t('none')} action={suggest}>
        {t('noneHint')}
      </EmptyState>
    );
  const chosen = readChosen(platformFacets, query);
  const counts = countValues(platforms, platformFacets, chosen);
  const found = narrow(platforms, platformFacets, chosen);
  const { platformKind, place } = platform.fields;
  const names = { kind: platformKind.options, chain: chains, place: place.options };
  const facets = (['kind', 'chain', 'place'] as const).map((name) => ({
    name,
    label: t(name),
    any: t('any'),
    value: chosen.values[name],
    options: Object.entries(names[name]).map(([value, words]) => ({
      value,
      label: t('option', { name: words[locale], count: counts[name].get(value) ?? 0 }),
    })),
  }));
  return (
    <section aria-labelledby="finder">
      <h2 id="finder" className="mb-3 text-h2">
        {t('finder')}
      </h2>
      <FacetForm
        label={t('finder')}
        action={routes.platforms(locale)}
        facets={facets}
        submit={t('show')}
        clear={isNarrowed(chosen) ? t('clear') : undefined}
      />
      <p role="status" className="mt-4 mb-3 font-bold">
        {t('found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState
          title={t('noMatch')}
          action={
            <ButtonLink href={routes.platforms(locale)} kind="secondary">
              {t('clear')}
            </ButtonLink>
          }
        >
          {t('noMatchHint')}
        </EmptyState>
      ) : (
        <ul className="border-t-4 border-ink">
          {found.map(({ slug, content, isSample }) => (
            <li key={slug} className="border-b border-line py-4">
              <h3 className="text-[1.1875rem] leading-snug">
                <Link href={routes.fromLink(locale, platform.path(slug))} prefetch={false}>
                  <Localized text={content.title} />
                </Link>
              </h3>
              {content.summary ? (
                <p className="mt-1 max-w-[44em] text-ink-2">
                  <Localized text={content.summary} />
                </p>
              ) : null}
              <p className="mt-2 flex flex-wrap gap-2">
                <Tag>{platformKind.options[content.platformKind][locale]}</Tag>
                <Tag>{place.options[content.place][locale]}</Tag>
                {isSample ? <SampleMark /> : null}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
