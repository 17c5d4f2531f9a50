import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { FormState } from '@/app/[locale]/admin/forms/form-state';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/session';
import { formatDate } from '@/lib/dates';
import { listManagedForms } from '@/lib/forms/queries';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminForms'))('title') };
}

/** The forms that the official's bureau keeps. */
export default async function FormsPage({ params }: PageProps<'/[locale]/admin/forms'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminForms(locale));
  const [t, forms] = await Promise.all([getTranslations('adminForms'), listManagedForms(actor)]);
  return (
    <>
      <PageHead title={t('title')} lead={t('intro')} />
      <p className="mb-6">
        <ButtonLink href={routes.newAdminForm(locale)} prefetch={false}>
          {t('new')}
        </ButtonLink>
      </p>
      {forms.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          rows={forms}
          rowKey={({ key }) => key}
          columns={[
            {
              header: t('columns.title'),
              rowHeader: true,
              cell: ({ key, title }) => (
                <>
                  <Link href={routes.adminForm(locale, key)} prefetch={false} className="font-bold">
                    <Localized text={title} />
                  </Link>
                  <span className="block font-num text-small text-ink-2">{key}</span>
                </>
              ),
            },
            {
              header: t('columns.bureau'),
              cell: ({ bureau }) => (bureau ? <Localized text={bureau} /> : t('noBureau')),
            },
            {
              header: t('columns.state'),
              cell: ({ version, hasChanges }) => <FormState version={version} hasChanges={hasChanges} />,
            },
            { header: t('columns.calls'), figures: true, cell: ({ calls }) => calls },
            { header: t('columns.changed'), narrow: true, cell: ({ updatedAt }) => formatDate(updatedAt, locale) },
          ]}
        />
      )}
    </>
  );
}
