import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AuditEventItem } from '@/app/[locale]/admin/audit/audit-event';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SearchField } from '@/components/ui/search-field';
import { findLastSeal, listAuditEvents } from '@/lib/audit/queries';
import { auditSearch } from '@/lib/audit/schema';
import { requireStaff } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

const fields = ['person', 'recordType', 'recordId', 'action', 'from', 'to'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('audit'))('title') };
}

export default async function AuditPage({ params, searchParams }: PageProps<'/[locale]/admin/audit'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminAudit(locale));
  const search = auditSearch.parse(await searchParams);
  const [t, { events, next }, lastSeal] = await Promise.all([
    getTranslations('audit'),
    orNotFound(listAuditEvents(actor, search)),
    orNotFound(findLastSeal(actor)),
  ]);
  const asked = Object.fromEntries(fields.filter((name) => search[name]).map((name) => [name, search[name]]));
  const isSearch = Object.keys(asked).length > 0;
  const href = (more: Record<string, string>) =>
    routes.adminAudit(locale, `?${new URLSearchParams({ ...asked, ...more })}`);
  return (
    <>
      <h1 className="text-h1">{t('title')}</h1>
      <p className="mt-3 max-w-[38em] text-ink-2">{t('lead')}</p>
      <p className="mt-3 text-small text-ink-2">
        {lastSeal
          ? t('lastSeal', { number: lastSeal.number, when: formatDateTime(lastSeal.createdAt, locale) })
          : t('noSeal')}
        {lastSeal ? <code className="mt-1 block font-mono text-note break-all">{lastSeal.hash}</code> : null}
      </p>
      <form className="mt-6 grid grid-cols-2 items-end gap-x-4 gap-y-4 lg:grid-cols-3">
        {fields.map((name) => (
          <SearchField
            key={name}
            name={name}
            label={t(`search.${name}`)}
            value={search[name]}
            type={name === 'from' || name === 'to' ? 'date' : 'search'}
            className={name === 'person' || name === 'action' ? 'max-lg:col-span-full' : ''}
          />
        ))}
        <div className="col-span-full flex flex-wrap gap-3">
          <Button type="submit" kind="secondary">
            {t('search.submit')}
          </Button>
          {isSearch ? (
            <ButtonLink href={routes.adminAudit(locale)} kind="plain">
              {t('search.clear')}
            </ButtonLink>
          ) : null}
        </div>
      </form>
      {events.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t('none')}>
            <p>{t('noneHint')}</p>
          </EmptyState>
        </div>
      ) : (
        <ol className="mt-8 border-t-4 border-ink">
          {events.map((event) => (
            <AuditEventItem key={event.id} event={event} locale={locale} />
          ))}
        </ol>
      )}
      <nav aria-label={t('pages')} className="flex flex-wrap gap-6 py-4 text-small font-bold">
        {search.before === null ? null : (
          <Link href={href({})} className="inline-flex min-h-11 items-center">
            {t('newest')}
          </Link>
        )}
        {next ? (
          <Link href={href({ before: next })} rel="next" className="inline-flex min-h-11 items-center">
            {t('older')}
          </Link>
        ) : null}
      </nav>
    </>
  );
}
