import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { addMediaAction } from '@/app/[locale]/admin/media/actions';
import { MediaFields, mediaLabels } from '@/app/[locale]/admin/media/media-fields';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminMedia'))('new') };
}

export default async function NewPicturePage({ params }: PageProps<'/[locale]/admin/media/new'>) {
  const locale = (await params).locale as Locale;
  await requireStaff(locale, routes.newAdminPicture(locale));
  const [t, labels] = await Promise.all([getTranslations('adminMedia'), mediaLabels()]);
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminMedia(locale)}>{t('title')}</Link>
      </p>
      <PageHead title={t('new')} lead={t('newLead')} />
      <Form action={addMediaAction.bind(null, { locale })} labels={labels}>
        <SaveFirst />
        <TextField name="file" type="file" accept="image/jpeg,image/png,image/webp,image/avif" hint={t('fileHint')} />
        <MediaFields alt={null} />
        <div className="mt-8">
          <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
