import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { SourceForm } from '@/app/[locale]/admin/sources/source-form';
import { PageHead } from '@/components/layout/page-head';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminSources'))('new') };
}

export default async function NewSourcePage({ params }: PageProps<'/[locale]/admin/sources/new'>) {
  const locale = (await params).locale as Locale;
  await requireStaff(locale, routes.newAdminSource(locale));
  const t = await getTranslations('adminSources');
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminSources(locale)}>{t('title')}</Link>
      </p>
      <PageHead title={t('new')} lead={t('newLead')} />
      <SourceForm source={null} />
    </>
  );
}
