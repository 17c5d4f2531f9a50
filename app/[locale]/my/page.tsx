import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { signOutAction } from '@/app/[locale]/(auth)/actions';
import { StateTag } from '@/components/applications/state-tag';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { listMyApplications } from '@/lib/applications/queries';
import { hasRole } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { formatDate } from '@/lib/dates';
import { countMyAnswers } from '@/lib/enquiries/queries';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { countUnread } from '@/lib/notifications/queries';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('layout'))('nav.my') };
}

/** What is going on for this person: their applications, their notices, their account. */
export default async function MyPage({ params }: PageProps<'/[locale]/my'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireActor(locale, routes.my(locale));
  const [t, words, applications, unread, answers] = await Promise.all([
    getTranslations('layout'),
    getTranslations('enquiries'),
    listMyApplications(actor),
    countUnread(actor),
    countMyAnswers(actor),
  ]);
  return (
    <>
      <h1 className="text-h1">{t('my.greeting', { name: actor.name })}</h1>
      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="applications">
          <h2 id="applications" className="mb-4 text-[1.5rem]">
            {t('tab.applications')}
          </h2>
          {applications.length === 0 ? (
            <EmptyState
              title={t('my.noApplications')}
              action={<ButtonLink href={routes.programmes(locale)}>{t('my.findProgramme')}</ButtonLink>}
            >
              {t('my.noApplicationsHint')}
            </EmptyState>
          ) : (
            <ul className="border-t-4 border-ink">
              {applications.slice(0, 5).map((application) => (
                <li key={application.id} className="border-b border-line py-4">
                  <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
                    <StateTag state={application.state} procedure={application.call.procedure} />
                    {application.number ? <span className="font-num">{application.number}</span> : null}
                    <span>{t('my.changed', { date: formatDate(application.updatedAt, locale) })}</span>
                  </p>
                  <p className="mt-1 font-bold">
                    <Link href={routes.myApplication(locale, application.id)} prefetch={false}>
                      {plainText(application.call.programme.title, locale)}
                    </Link>
                  </p>
                  <p className="text-small">{plainText(application.call.title, locale)}</p>
                </li>
              ))}
            </ul>
          )}
          {applications.length > 0 ? (
            <p className="mt-4">
              <Link href={routes.myApplications(locale)} prefetch={false} className="inline-block py-2">
                {t('my.allApplications')}
              </Link>
            </p>
          ) : null}
        </section>
        <div className="grid content-start gap-4">
          <Card as="section">
            <h2 className="flex items-center gap-2 text-h3">
              <Icon name="bell" /> {t('tab.notices')}
            </h2>
            <p className="mt-1">{t('unread', { unread })}</p>
            <Link href={routes.myNotifications(locale)} prefetch={false} className="inline-block py-2">
              {t('my.readNotices')}
            </Link>
          </Card>
          {hasRole(actor, 'HOST') ? (
            <Card as="section">
              <h2 className="flex items-center gap-2 text-h3">
                <Icon name="people" /> {t('nav.hosting')}
              </h2>
              <Link href={routes.hosting(locale)} prefetch={false} className="inline-block py-2">
                {t('my.hosting')}
              </Link>
            </Card>
          ) : null}
          {hasRole(actor, 'REVIEWER') ? (
            <Card as="section">
              <h2 className="flex items-center gap-2 text-h3">
                <Icon name="list" /> {t('nav.reviews')}
              </h2>
              <Link href={routes.reviews(locale)} prefetch={false} className="inline-block py-2">
                {t('my.reviews')}
              </Link>
            </Card>
          ) : null}
          <Card as="section">
            <h2 className="flex items-center gap-2 text-h3">
              <Icon name="search" /> {t('tab.searches')}
            </h2>
            <Link href={routes.mySearches(locale)} prefetch={false} className="inline-block py-2">
              {t('my.searches')}
            </Link>
          </Card>
          <Card as="section">
            <h2 className="flex items-center gap-2 text-h3">
              <Icon name="question" /> {words('my.title')}
            </h2>
            <p className="mt-1">{words('my.answers', { count: answers })}</p>
            <Link href={routes.myEnquiries(locale)} prefetch={false} className="inline-block py-2">
              {words('my.all')}
            </Link>
          </Card>
          <Card as="section">
            <h2 className="flex items-center gap-2 text-h3">
              <Icon name="person" /> {t('nav.account')}
            </h2>
            <p className="mt-1 text-small text-ink-2">{actor.email}</p>
            <Link href={routes.myAccount(locale)} prefetch={false} className="inline-block py-2">
              {t('my.editAccount')}
            </Link>
            <form action={signOutAction.bind(null, locale)} className="mt-3">
              <Button type="submit" kind="secondary">
                <Icon name="out" /> {t('signOut')}
              </Button>
            </form>
          </Card>
        </div>
      </div>
    </>
  );
}
