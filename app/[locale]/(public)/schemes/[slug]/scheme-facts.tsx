import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StatedBadge } from '@/components/programmes/stated-badge';
import { CoverageTag } from '@/components/schemes/coverage-tag';
import { Localized } from '@/components/texts/localized';
import { Icon } from '@/components/ui/icon';
import type { ContentOfKind } from '@/lib/library/kind';
import { scheme } from '@/lib/library/kinds/scheme';
import { formatPartialDate } from '@/lib/partial-dates';

/** Who runs the scheme, for what, who applies, as of when, and the way to the body's own page. */
export async function SchemeFacts({ content }: { content: ContentOfKind<typeof scheme> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('schemes')]);
  const { fields } = scheme;
  const { issuer, coversTianjin, direction, purposes, applicant, hongKongApplicants, asOf, site } = content;
  const rows: { term: string; detail: ReactNode }[] = [
    { term: t('issuer'), detail: <Localized text={issuer} /> },
    { term: t('tianjin'), detail: <CoverageTag coverage={coversTianjin} /> },
    { term: fields.direction.label[locale], detail: fields.direction.options[direction][locale] },
    { term: t('purposes'), detail: purposes.map((one) => fields.purposes.options[one][locale]).join(' · ') },
    { term: t('applicant'), detail: fields.applicant.options[applicant][locale] },
    {
      term: fields.hongKongApplicants.label[locale],
      detail: <StatedBadge stated={hongKongApplicants ?? 'NOT_STATED'} />,
    },
    { term: t('asOf'), detail: asOf ? formatPartialDate(asOf, locale) : t('noDate') },
  ];
  return (
    <aside aria-labelledby="facts" className="lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 lg:self-start">
      <h2 id="facts" className="border-t-4 border-ink pt-3 text-h3">
        {t('facts')}
      </h2>
      <dl className="mt-2 text-small leading-normal">
        {rows.map(({ term, detail }) => (
          <div key={term} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-3 border-t border-line py-2">
            <dt className="text-ink-2">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      {site ? (
        <p className="mt-2 border-t border-line pt-2 text-small">
          <a href={site} rel="external noopener" className="inline-flex items-center gap-2 py-2.5 font-bold">
            <Icon name="out" />
            {t('site')}
          </a>
          <span className="block text-note text-ink-2">{t('siteNote')}</span>
        </p>
      ) : null}
    </aside>
  );
}
