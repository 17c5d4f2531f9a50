import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { listImpossibleStates } from '@/lib/applications/impossible-states';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('impossibleStates'))('title') };
}

/** What the nightly hunt would find now. Administrators only. */
export default async function ImpossibleStatesPage({ params }: PageProps<'/[locale]/admin/jobs/states'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminImpossibleStates(locale));
  const [t, jobs, found] = await Promise.all([
    getTranslations('impossibleStates'),
    getTranslations('jobs'),
    orNotFound(listImpossibleStates(actor, new Date())),
  ]);
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminJobs(locale)}>{jobs('title')}</Link>
      </p>
      <PageHead title={t('title')} lead={t('lead')} />
      {found.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          rows={found.map((one, index) => ({ ...one, index }))}
          rowKey={({ index }) => index}
          columns={[
            { header: t('columns.fault'), rowHeader: true, cell: ({ fault }) => t(`faults.${fault}`) },
            {
              header: t('columns.call'),
              cell: ({ call }) => (
                <Link href={routes.adminCall(locale, call)} prefetch={false} className="font-num">
                  {call}
                </Link>
              ),
            },
            {
              header: t('columns.application'),
              cell: ({ applicationId, number }) =>
                applicationId ? (
                  <Link href={routes.adminApplication(locale, applicationId)} prefetch={false} className="font-num">
                    {number ?? applicationId}
                  </Link>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
    </>
  );
}
