import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { FilterLinks } from '@/components/ui/filter-links';
import { FilterSelects } from '@/components/ui/filter-selects';
import { chosenQuery, type ListCounts } from '@/lib/list-filters';
import {
  inAddress,
  type OrganisationChoice,
  type OrganisationList,
  organisationValues,
  organisationWords,
  otherClasses,
  partnerClasses,
} from '@/lib/organisations/rules';
import { routes } from '@/lib/routes';

type Props = { chosen: OrganisationChoice; counts: ListCounts<OrganisationList>; found: number };

/** The five classes of partner as links, then place, field and chain as lists: all of it in the address, without a script. */
export async function OrganisationFilter({ chosen, counts, found }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('organisations')]);
  const { class: chosenClass, ...rest } = chosen;
  const classLink = (value: string | undefined, label: string, count: number) => ({
    href: routes.organisations(locale, chosenQuery({ ...(value ? { class: value } : {}), ...rest })),
    label,
    count,
    isCurrent: chosenClass === value,
  });
  const classes = (kinds: readonly string[]) =>
    kinds
      .map(inAddress)
      .map((value) => classLink(value, organisationWords('class', value)[locale], counts.class.of[value] ?? 0));
  return (
    <div className="mb-8">
      <h2 className="text-h3">{t('partners')}</h2>
      <FilterLinks
        label={t('partners')}
        links={[classLink(undefined, t('all'), counts.class.all), ...classes(partnerClasses)]}
      />
      <h2 className="mt-5 text-small font-bold text-ink-2">{t('others')}</h2>
      <FilterLinks label={t('others')} links={classes(otherClasses)} />
      <div className="mt-6">
        <FilterSelects
          action={routes.organisations(locale)}
          label={t('filter')}
          apply={t('apply')}
          kept={chosenClass ? { class: chosenClass } : {}}
          selects={(['place', 'field', 'chain'] as const).map((name) => ({
            name,
            label: t(`list.${name}`),
            value: chosen[name] ?? '',
            every: t(`every.${name}`),
            options: organisationValues[name].map((value) => ({
              value,
              label: organisationWords(name, value)[locale],
              count: counts[name].of[value] ?? 0,
            })),
          }))}
        />
      </div>
      <p className="mt-6 flex min-h-11 flex-wrap items-center gap-x-6 border-t-4 border-ink pt-2">
        <b>{t('found', { count: found })}</b>
        {Object.keys(chosen).length > 0 ? (
          <Link href={routes.organisations(locale)} className="py-2 text-small">
            {t('clear')}
          </Link>
        ) : null}
      </p>
    </div>
  );
}
