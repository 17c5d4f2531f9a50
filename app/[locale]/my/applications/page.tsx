import { getTranslations } from 'next-intl/server';
import { ApplicationCard } from '@/app/[locale]/my/applications/application-card';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { listMyApplications } from '@/lib/applications/queries';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
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
      <h1 className="text-h1">{t('title')}</h1>
      {applications.length === 0 ? (
        <div className="mt-8">
          <EmptyState
            title={t('none')}
            action={<ButtonLink href={routes.programmes(locale)}>{t('findProgramme')}</ButtonLink>}
          />
        </div>
      ) : (
        <ul className="mt-8 grid gap-4 lg:grid-cols-2">
          {applications.map((application) => (
            <ApplicationCard key={application.id} application={application} now={now} />
          ))}
        </ul>
      )}
    </>
  );
}
