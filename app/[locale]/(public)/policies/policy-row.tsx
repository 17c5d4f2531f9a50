import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { StatusTag } from '@/components/policies/status-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { policy } from '@/lib/library/kinds/policy';
import type { PublishedRecord } from '@/lib/library/queries';
import { formatPartialDate } from '@/lib/partial-dates';
import { policyStatusOn } from '@/lib/policies/rules';
import { routes } from '@/lib/routes';

/** A policy in a list: its standing, its name, what it is, who issued it and when. */
export async function PolicyRow({ record, today }: { record: PublishedRecord<typeof policy>; today: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('policies')]);
  const { title, summary, policyKind, issuer, issuedOn, measures, editions } = record.content;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div>
        <p className="flex flex-wrap items-center gap-2 text-small text-ink-2">
          <StatusTag status={policyStatusOn(record.content, today)} />
          {policy.fields.policyKind.options[policyKind][locale]}
          {record.isSample ? <SampleMark /> : null}
        </p>
        <h3 className="mt-1.5 text-[1.1875rem] leading-snug">
          <Link
            href={routes.policy(locale, record.slug)}
            prefetch={false}
            className="inline-block py-1 text-ink no-underline hover:underline hover:decoration-2"
          >
            <Localized text={title} />
          </Link>
        </h3>
        {summary ? (
          <p className="mt-1 max-w-[42em] text-small leading-relaxed text-ink-2">
            <Localized text={summary} />
          </p>
        ) : null}
      </div>
      <p className="text-small leading-relaxed text-ink-2 md:text-end">
        {issuer ? (
          <span className="block">
            <Localized text={issuer} />
          </span>
        ) : null}
        {issuedOn ? <span className="block">{formatPartialDate(issuedOn, locale)}</span> : null}
        {measures.length > 0 ? <span className="block">{t('measureCount', { count: measures.length })}</span> : null}
        {editions.length > 0 ? <span className="block">{t('editionCount', { count: editions.length })}</span> : null}
      </p>
    </li>
  );
}
