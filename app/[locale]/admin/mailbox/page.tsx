import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { SearchField } from '@/components/ui/search-field';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { listMails } from '@/lib/mailbox/queries';
import { orNotFound } from '@/lib/not-found';
import { pageNumber } from '@/lib/page-number';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('mailbox'))('title') };
}

export default async function MailboxPage({ params, searchParams }: PageProps<'/[locale]/admin/mailbox'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminMailbox(locale));
  const asked = await searchParams;
  const to = typeof asked.to === 'string' ? asked.to : '';
  const page = pageNumber(asked.page);
  const [t, { mails, total, pages }] = await Promise.all([
    getTranslations('mailbox'),
    orNotFound(listMails(actor, { to, page })),
  ]);
  return (
    <>
      <h1 className="text-h1">{t('title')}</h1>
      <p className="mt-3 max-w-[38em] text-ink-2">{t('lead')}</p>
      <form className="mt-6 flex max-w-[36rem] flex-wrap items-end gap-3">
        <SearchField name="to" label={t('to')} value={to} className="min-w-56 flex-1" />
        <Button type="submit" kind="secondary">
          {t('search')}
        </Button>
      </form>
      <p className="mt-6 mb-2 text-small text-ink-2">{t('count', { count: total })}</p>
      {mails.length === 0 ? (
        <EmptyState title={t(to ? 'noneFound' : 'none')}>
          <p>{t(to ? 'noneFoundHint' : 'noneHint')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          rows={mails}
          rowKey={({ id }) => id}
          columns={[
            {
              header: t('subject'),
              rowHeader: true,
              cell: ({ id, subject }) => <Link href={routes.adminMail(locale, id)}>{subject || t('noSubject')}</Link>,
            },
            { header: t('to'), cell: (mail) => mail.to },
            { header: t('receivedAt'), cell: ({ receivedAt }) => formatDateTime(receivedAt, locale) },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(next) => routes.adminMailbox(locale, `?${new URLSearchParams({ to, page: String(next) })}`)}
      />
    </>
  );
}
