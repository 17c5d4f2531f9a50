import { getLocale, getTranslations } from 'next-intl/server';
import { FilterLinks } from '@/components/ui/filter-links';
import { type Chosen, type Narrowed, queryOf } from '@/lib/facet-counts';
import type { Words } from '@/lib/i18n/words';
import { scheme } from '@/lib/library/kinds/scheme';
import { routes } from '@/lib/routes';
import { type SchemeFacet, schemeFacetValues } from '@/lib/schemes/rules';

const names = {
  purpose: scheme.fields.purposes.options,
  tianjin: scheme.fields.coversTianjin.options,
  applicant: scheme.fields.applicant.options,
} as const satisfies Partial<Record<SchemeFacet, Record<string, Words>>>;

/** Each facet in a row of links, each link with how many schemes it leaves. Values without any are left out. */
export async function SchemeFilters({
  chosen,
  counts,
}: {
  chosen: Chosen<SchemeFacet>;
  counts: Narrowed<never, SchemeFacet>['counts'];
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('schemes')]);
  const nameOf = (facet: keyof typeof names, value: string) =>
    (names[facet] as Record<string, Words>)[value]?.[locale] ?? value;
  return (
    <search className="grid gap-4 print:hidden">
      {(Object.keys(names) as (keyof typeof names)[]).map((facet) => (
        <FilterLinks
          key={facet}
          label={t(`facet.${facet}`)}
          showLabel
          links={[
            undefined,
            ...schemeFacetValues[facet].filter((value) => counts[facet].of[value] || chosen[facet] === value),
          ].map((value) => ({
            href: routes.schemes(locale, queryOf({ ...chosen, [facet]: value })),
            label: value ? nameOf(facet, value) : t('all'),
            count: value ? (counts[facet].of[value] ?? 0) : counts[facet].all,
            isCurrent: chosen[facet] === value,
          }))}
        />
      ))}
    </search>
  );
}
