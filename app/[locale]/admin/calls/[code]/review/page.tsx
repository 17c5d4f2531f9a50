import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Calibration } from '@/app/[locale]/admin/calls/[code]/review/calibration';
import { SettingsForm } from '@/app/[locale]/admin/calls/[code]/review/settings-form';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { getReviewSettings } from '@/lib/reviews/settings/queries';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminReviews'))('settings') };
}

/** How the applications of a call are reviewed: by what, how often, by when, and whether blind. */
export default async function ReviewSettingsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/calls/[code]/review'>) {
  const { locale: segment, code } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminReviewSettings(locale, code));
  const [t, settings, query] = await Promise.all([
    getTranslations('adminReviews'),
    orNotFound(getReviewSettings(actor, code)),
    searchParams,
  ]);
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminCall(locale, code)}>
          <Localized text={settings.title} />
        </Link>
      </p>
      <PageHead
        title={
          <>
            {t('settings')} <span className="font-num">{code}</span>
          </>
        }
        lead={t('settingsLead')}
      />
      {query.notice === 'saved' ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            <p className="font-bold">{t('saved')}</p>
          </Notice>
        </div>
      ) : null}
      {settings.rubric === null ? (
        <div className="mb-6">
          <Notice tone="info">{t('startingText')}</Notice>
        </div>
      ) : null}
      {settings.isRubricFixed ? (
        <div className="mb-6">
          <Notice tone="info">{t('rubricFixed')}</Notice>
        </div>
      ) : null}
      {settings.rubric ? (
        <p className="mb-6">
          <Link href={routes.adminAssignments(locale, code)}>{t('toAssignments')}</Link>
        </p>
      ) : null}
      <Calibration rows={settings.calibration} />
      <SettingsForm settings={settings} />
    </>
  );
}
