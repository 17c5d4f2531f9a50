import { getTranslations } from 'next-intl/server';
import { StateTag } from '@/components/applications/state-tag';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SampleMark } from '@/components/ui/sample-mark';
import { listMyApplications } from '@/lib/applications/queries';
import { submissionDueAt } from '@/lib/applications/rules';
import { editableStates } from '@/lib/applications/states';
import { requireActor } from '@/lib/auth/session';
import { daysUntil, formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('applications'))('title') };
}

export default async function MyApplicationsPage({ params }: PageProps<'/[locale]/my/applications'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireActor(locale, routes.myApplications(locale));
  const [t, applications] = await Promise.all([getTranslations('applications'), listMyApplications(actor)]);
  const now = new Date();
  return (
    <>
      <h1 className="text-h1 font-bold">{t('title')}</h1>
      {applications.length === 0 ? (
        <div className="mt-8">
          <EmptyState
            title={t('none')}
            action={<ButtonLink href={routes.programmes(locale)}>{t('findProgramme')}</ButtonLink>}
          />
        </div>
      ) : (
        <ul className="mt-8 grid gap-4 lg:grid-cols-2">
          {applications.map((application) => {
            const editable = (editableStates as readonly string[]).includes(application.state);
            const due = submissionDueAt(application);
            const days = daysUntil(due, now);
            return (
              <li key={application.id} className="rounded-base border border-line bg-surface p-5">
                <p className="flex flex-wrap items-center gap-2 text-small text-ink-2">
                  <StateTag state={application.state} />
                  {application.number ? <span className="font-num">{application.number}</span> : null}
                  {application.call.isSample ? <SampleMark /> : null}
                </p>
                <h2 className="mt-2 text-h3 font-bold">{plainText(application.call.programme.title, locale)}</h2>
                <p>{plainText(application.call.title, locale)}</p>
                <p className="mt-1 text-small text-ink-2">
                  {editable
                    ? t('closesAt', { when: formatDateTime(due, locale) })
                    : t('changedAt', { when: formatDateTime(application.updatedAt, locale) })}
                  {editable && days >= 0 ? <b className="ml-2">{t('daysLeft', { days })}</b> : null}
                </p>
                <ButtonLink href={routes.myApplication(locale, application.id)} kind="secondary" className="mt-4">
                  {editable ? t('continue') : t('open')}
                </ButtonLink>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
