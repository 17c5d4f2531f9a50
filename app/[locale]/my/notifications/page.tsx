import { getTranslations } from 'next-intl/server';
import { markAllReadAction } from '@/app/[locale]/my/notifications/actions';
import { NoticeItem } from '@/app/[locale]/my/notifications/notice-item';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { listNotices } from '@/lib/notifications/queries';
import { pageNumber } from '@/lib/page-number';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('notices'))('list.title') };
}

export default async function NotificationsPage({ params, searchParams }: PageProps<'/[locale]/my/notifications'>) {
  const locale = (await params).locale as Locale;
  const page = pageNumber((await searchParams).page);
  const actor = await requireActor(locale, routes.myNotifications(locale));
  const [t, { notices, pages, unread }] = await Promise.all([
    getTranslations('notices'),
    listNotices(actor, { locale, page }),
  ]);
  return (
    <>
      <h1 className="text-h1 font-bold">{t('list.title')}</h1>
      {notices.length === 0 ? (
        <div className="mt-8">
          <EmptyState
            title={t('list.none')}
            action={<ButtonLink href={routes.programmes(locale)}>{t('list.findProgramme')}</ButtonLink>}
          >
            <p>{t('list.noneHint')}</p>
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="text-ink-2">{t('list.unread', { unread })}</p>
            {unread > 0 ? (
              <Form action={markAllReadAction.bind(null, { locale })} labels={{}}>
                <SubmitButton kind="plain" pending={t('list.working')}>
                  {t('list.markAllRead')}
                </SubmitButton>
              </Form>
            ) : null}
          </div>
          <ul className="mt-4 border-t-4 border-ink">
            {notices.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} locale={locale} page={page} />
            ))}
          </ul>
          <Pagination page={page} pages={pages} hrefFor={(to) => routes.myNotifications(locale, to)} />
        </>
      )}
    </>
  );
}
