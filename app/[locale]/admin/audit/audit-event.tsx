import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { ListedEvent } from '@/lib/audit/queries';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Props = { event: ListedEvent; locale: Locale };

/** One row of the audit: who did what to which record, from where, and what it was before and after. */
export async function AuditEventItem({ event, locale }: Props) {
  const t = await getTranslations('audit');
  const { person, action, recordType, recordId, changes, ip, requestId, seal } = event;
  const only = (query: Record<string, string>) => routes.adminAudit(locale, `?${new URLSearchParams(query)}`);
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="text-body">
          <code className="font-mono">{action}</code>
        </h2>
        <Tag tone={seal === null ? 'none' : 'ok'} icon={seal === null ? 'clock' : 'lock'}>
          {seal === null ? t('unsealed') : t('sealed', { number: seal })}
        </Tag>
        <span className="num ml-auto text-small font-normal text-ink-2">{event.id}</span>
      </div>
      <p className="mt-1 text-small">
        <time dateTime={event.at.toISOString()}>{formatDateTime(event.at, locale)}</time>
        {' · '}
        {person ? (
          <Link href={only({ person: person.id })} className="inline-block py-1">
            {person.name}
          </Link>
        ) : (
          // Jobs and the seed come with no request.
          t(requestId ? 'visitor' : 'system')
        )}
        {person?.email ? <span className="text-ink-2"> {person.email}</span> : null}
      </p>
      <p className="text-small text-ink-2">
        <Link href={only({ recordType, recordId })} className="inline-block py-1">
          {recordType} {recordId}
        </Link>
        {ip ? <span> · {t('from', { ip })}</span> : null}
        {requestId ? <span> · {t('request', { id: requestId })}</span> : null}
      </p>
      {changes.length > 0 ? (
        <dl className="mt-3 grid gap-x-4 gap-y-1 rounded-base bg-surface p-3 text-small sm:grid-cols-[minmax(8rem,max-content)_minmax(0,1fr)]">
          {changes.map(({ path, before, after }) => (
            <div key={path} className="contents">
              <dt className="font-mono text-note leading-6 text-ink-2">{path}</dt>
              <dd className="mb-2 sm:mb-0">
                {before === null ? null : (
                  <del className="rounded-[3px] bg-bad-soft px-1 text-bad">
                    <span className="sr-only">{t('before')}</span>
                    {before}
                  </del>
                )}{' '}
                {after === null ? null : (
                  <ins className="rounded-[3px] bg-ok-soft px-1 text-ok no-underline">
                    <span className="sr-only">{t('after')}</span>
                    {after}
                  </ins>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}
