import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { CoverageTag } from '@/components/schemes/coverage-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { scheme } from '@/lib/library/kinds/scheme';
import type { PublishedRecord } from '@/lib/library/queries';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

const edges = {
  TO_TIANJIN: 'before:bg-tj-line',
  TO_HONG_KONG: 'before:bg-hk-line',
  BOTH: 'before:bg-[linear-gradient(90deg,var(--tj-line)_50%,var(--hk-line)_50%)]',
};

/** A scheme at a glance: the same rows in the same order, so that cards can be compared. */
export async function SchemeCard({ record }: { record: PublishedRecord<typeof scheme> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('schemes')]);
  const { title, summary, issuer, coversTianjin, direction, purposes, applicant, asOf } = record.content;
  const { fields } = scheme;
  const rows = [
    { term: t('tianjin'), detail: <CoverageTag coverage={coversTianjin} /> },
    { term: t('purposes'), detail: purposes.map((one) => fields.purposes.options[one][locale]).join(' · ') },
    { term: t('applicant'), detail: fields.applicant.options[applicant][locale] },
    { term: t('issuer'), detail: <Localized text={issuer} /> },
    { term: t('asOf'), detail: asOf ? formatPartialDate(asOf, locale) : t('noDate') },
  ];
  return (
    <li
      className={`relative flex flex-col rounded-base border border-line bg-surface p-4 pt-6 before:absolute before:inset-x-0 before:top-0 before:h-2 before:rounded-t-base md:p-6 md:pt-8 ${edges[direction]}`}
    >
      <p className="flex flex-wrap items-center gap-2 text-small text-ink-2">
        {fields.direction.options[direction][locale]}
        {record.isSample ? <SampleMark /> : null}
      </p>
      <h3 className="mt-1 text-[1.3125rem] leading-snug">
        <Link
          href={routes.scheme(locale, record.slug)}
          prefetch={false}
          className="inline-block py-1 text-ink no-underline hover:underline hover:decoration-2"
        >
          <Localized text={title} />
        </Link>
      </h3>
      {summary ? (
        <p className="mt-1 text-small leading-relaxed text-ink-2">
          <Localized text={summary} />
        </p>
      ) : null}
      <dl className="mt-auto pt-4 text-small leading-normal">
        {rows.map(({ term, detail }) => (
          <div key={term} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 border-t border-line py-2">
            <dt className="text-ink-2">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
