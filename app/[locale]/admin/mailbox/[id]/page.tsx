import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { MailText } from '@/app/[locale]/admin/mailbox/[id]/mail-text';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { requireStaff } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { getMail } from '@/lib/mailbox/queries';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/mailbox/[id]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const actor = await requireStaff(locale as Locale, routes.adminMail(locale as Locale, id));
  return { title: (await orNotFound(getMail(actor, id))).subject };
}

export default async function MailPage({ params }: Props) {
  const { locale: segment, id } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminMail(locale, id));
  const [t, mail] = await Promise.all([getTranslations('mailbox'), orNotFound(getMail(actor, id))]);
  const heads = [
    { label: t('from'), value: mail.from },
    { label: t('to'), value: mail.to },
    { label: t('receivedAt'), value: formatDateTime(mail.receivedAt, locale) },
    { label: t('messageId'), value: mail.messageId ?? t('noMessageId') },
  ];
  return (
    <>
      <p className="text-small">
        <Link href={routes.adminMailbox(locale)}>{t('back')}</Link>
      </p>
      <h1 className="mt-2 text-h2">{mail.subject || t('noSubject')}</h1>
      <dl className="mt-4 grid gap-x-6 gap-y-1 text-small sm:grid-cols-[max-content_minmax(0,1fr)]">
        {heads.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd className="mb-2 sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      <Card className="mt-6 max-w-[760px]">
        <MailText text={mail.text} />
      </Card>
      {mail.html ? (
        <details className="mt-6 max-w-[760px]">
          <summary className="min-h-11 font-bold text-action underline underline-offset-4">{t('html')}</summary>
          <pre className="mt-2 max-h-[32rem] overflow-y-auto rounded-base border border-line bg-sunken p-4 font-mono text-note break-all whitespace-pre-wrap">
            {mail.html}
          </pre>
        </details>
      ) : null}
      <ButtonLink href={routes.rawMail(id)} kind="secondary" download className="mt-6">
        {t('raw')}
      </ButtonLink>
    </>
  );
}
