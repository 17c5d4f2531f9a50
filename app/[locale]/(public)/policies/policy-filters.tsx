import { getLocale, getTranslations } from 'next-intl/server';
import { FilterLinks } from '@/components/ui/filter-links';
import { type Chosen, type Narrowed, queryOf } from '@/lib/facet-counts';
import type { Words } from '@/lib/i18n/words';
import { policy } from '@/lib/library/kinds/policy';
import { chains } from '@/lib/library/shared-options';
import { type PolicyFacet, policyFacetValues } from '@/lib/policies/rules';
import { routes } from '@/lib/routes';

const names: Record<PolicyFacet, Record<string, Words>> = {
  kind: policy.fields.policyKind.options,
  status: policy.fields.status.options,
  chain: chains,
};

/** Each facet in a row of links, each link with how many policies it leaves. Values without any are left out. */
export async function PolicyFilters({
  chosen,
  counts,
}: {
  chosen: Chosen<PolicyFacet>;
  counts: Narrowed<never, PolicyFacet>['counts'];
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('policies')]);
  const facets = (Object.keys(names) as PolicyFacet[]).map((facet) => ({
    facet,
    values: policyFacetValues[facet].filter((value) => counts[facet].of[value] || chosen[facet] === value),
  }));
  return (
    <search aria-label={t('filters')} className="grid gap-4 print:hidden">
      {facets
        .filter(({ values }) => values.length > 0)
        .map(({ facet, values }) => (
          <FilterLinks
            key={facet}
            label={t(`facet.${facet}`)}
            showLabel
            links={[undefined, ...values].map((value) => ({
              href: routes.policies(locale, queryOf({ ...chosen, [facet]: value })),
              label: value ? (names[facet][value]?.[locale] ?? value) : t('all'),
              count: value ? (counts[facet].of[value] ?? 0) : counts[facet].all,
              isCurrent: chosen[facet] === value,
            }))}
          />
        ))}
    </search>
  );
}
