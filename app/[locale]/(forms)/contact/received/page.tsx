import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AnsweredBy } from '@/components/enquiries/answered-by';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { formatDate } from '@/lib/dates';
import { findReceipt } from '@/lib/enquiries/queries';
import { topics } from '@/lib/enquiries/topics';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('enquiries');
  return { title: t('received.title'), robots: { index: false }, referrer: 'same-origin' };
}

/** What whoever has just asked takes away: the number, the promised date, and where the answer will be. */
export default async function ReceivedPage({ params, searchParams }: PageProps<'/[locale]/contact/received'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const receipt = typeof query.receipt === 'string' ? await findReceipt(query.receipt, new Date()) : null;
  if (!receipt) notFound();
  const t = await getTranslations('enquiries');
  const { number, topic, dueAt, email, byAccount, answeredBy } = receipt;
  const facts = [
    [
      t('received.number'),
      <b key="number" className="num text-h2">
        {number}
      </b>,
    ],
    [t('form.topic'), topics[topic].label[locale]],
    [t('received.due'), <b key="due">{formatDate(dueAt, locale)}</b>],
    [t('received.who'), <AnsweredBy key="who" bureau={answeredBy} operator={env().OPERATOR_NAME} locale={locale} />],
  ] as const;
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.contact(locale), label: t('title') }]} here={t('received.title')} />
      <div className="wrap">
        <div className="max-w-[44rem] py-8">
          <h1 className="flex items-start gap-3 text-h1">
            <Icon name="ok" className="mt-1 text-ok" /> {t('received.title')}
          </h1>
          <dl className="mt-6 grid gap-x-8 gap-y-4 rounded-base border-l-8 border-ok bg-surface p-5 sm:grid-cols-2">
            {facts.map(([term, detail]) => (
              <div key={term} className="min-w-0">
                <dt className="text-small text-ink-2">{term}</dt>
                <dd>{detail}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-6">{t(byAccount ? 'received.mine' : 'received.mailed', { email })}</p>
          {byAccount ? null : <p className="mt-3 text-ink-2">{t('received.noMail')}</p>}
          <div className="mt-8 flex flex-wrap gap-3">
            {byAccount ? (
              <ButtonLink href={routes.myEnquiry(locale, number)} prefetch={false}>
                {t('received.openMine')}
              </ButtonLink>
            ) : (
              <ButtonLink href={routes.home(locale)}>{t('received.home')}</ButtonLink>
            )}
            <ButtonLink href={routes.contact(locale)} prefetch={false} kind="secondary">
              {t('received.another')}
            </ButtonLink>
          </div>
        </div>
      </div>
    </PublicPage>
  );
}
