import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StatusTag } from '@/components/policies/status-tag';
import { Localized } from '@/components/texts/localized';
import type { ContentOfKind } from '@/lib/library/kind';
import { policy } from '@/lib/library/kinds/policy';
import { formatPartialDate } from '@/lib/partial-dates';
import type { PolicyStatus } from '@/lib/policies/rules';

type Props = { content: ContentOfKind<typeof policy>; status: PolicyStatus };

/** What the document is: kind, body, number, standing and dates, in this order; then what of it is not stated. */
export async function PolicyFacts({ content, status }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('policies')]);
  const { fields } = policy;
  const number = content.documentNumber ? <span lang="zh-CN">{content.documentNumber}</span> : null;
  const date = (value: string | null) => (value ? formatPartialDate(value, locale) : null);
  const rows: { key: string; term: string; detail: ReactNode }[] = [
    {
      key: 'kind',
      term: fields.policyKind.label[locale],
      detail: fields.policyKind.options[content.policyKind][locale],
    },
    {
      key: 'issuer',
      term: fields.issuer.label[locale],
      detail: content.issuer ? <Localized text={content.issuer} /> : null,
    },
    { key: 'number', term: fields.documentNumber.label[locale], detail: number },
    {
      key: 'status',
      term: fields.status.label[locale],
      detail: (
        <>
          <StatusTag status={status} />
          {content.statusAsOf ? (
            <span className="mt-1 block text-note text-ink-2">
              {t('statusAsOf', { date: formatPartialDate(content.statusAsOf, locale) })}
            </span>
          ) : null}
        </>
      ),
    },
    { key: 'issued', term: fields.issuedOn.label[locale], detail: date(content.issuedOn) },
    { key: 'from', term: fields.inForceFrom.label[locale], detail: date(content.inForceFrom) },
    { key: 'until', term: fields.inForceUntil.label[locale], detail: date(content.inForceUntil) },
  ];
  const missing = rows.filter(({ detail }) => detail === null).map(({ term }) => term);
  const stated = rows.filter(({ detail }) => detail !== null);
  return (
    <aside aria-labelledby="facts" className="lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 lg:self-start">
      <h2 id="facts" className="border-t-4 border-ink pt-3 text-h3">
        {t('facts')}
      </h2>
      <dl className="mt-2 text-small leading-normal">
        {stated.map(({ key, term, detail }) => (
          <div key={key} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-3 border-t border-line py-2">
            <dt className="text-ink-2">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
        {missing.length > 0 ? (
          <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-3 border-t border-line py-2 text-ink-2">
            <dt>{t('notStated')}</dt>
            <dd>{missing.join(locale === 'en' ? ', ' : '、')}</dd>
          </div>
        ) : null}
      </dl>
    </aside>
  );
}
