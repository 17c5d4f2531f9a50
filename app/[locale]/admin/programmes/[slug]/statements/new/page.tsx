import { getTranslations } from 'next-intl/server';
import { StatementForm } from '@/app/[locale]/admin/programmes/[slug]/statements/statement-form';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { getManagedProgramme } from '@/lib/programmes/admin-queries';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/programmes/[slug]/statements/new'>;

export async function generateMetadata() {
  return { title: (await getTranslations('adminProgrammes'))('addStatement') };
}

export default async function NewStatementPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.newAdminStatement(locale, slug));
  const [t, programme] = await Promise.all([
    getTranslations('adminProgrammes'),
    orNotFound(getManagedProgramme(actor, slug)),
  ]);
  return (
    <>
      <PageHead title={t('addStatement')} lead={<Localized text={programme.title} />} />
      <StatementForm slug={slug} revision={programme.revision} statement={null} />
    </>
  );
}
