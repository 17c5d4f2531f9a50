import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { previewImportAction } from '@/app/[locale]/admin/library/[kind]/import/actions';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { mostRows } from '@/lib/library/transfer/commands';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/library/[kind]/import'>;

export async function generateMetadata({ params }: Props) {
  const { locale, kind } = await params;
  const t = await getTranslations('adminLibrary.transfer');
  return { title: t('importTitle', { kind: kindOfAddress(kind).name.many[locale as Locale] }) };
}

/** A file of records to be taken in: first only read and compared. */
export default async function ImportPage({ params }: Props) {
  const { locale: segment, kind: key } = await params;
  const locale = segment as Locale;
  const kind = kindOfAddress(key);
  await requireStaff(locale, routes.importRecords(locale, key));
  const t = await getTranslations('adminLibrary.transfer');
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminLibrary(locale, key)}>{kind.name.many[locale]}</Link>
      </p>
      <PageHead title={t('importTitle', { kind: kind.name.many[locale] })} lead={t('importLead')} />
      <Form
        action={previewImportAction.bind(null, { locale, kindKey: key })}
        labels={{ file: t('file') }}
        className="max-w-160"
      >
        <TextField name="file" type="file" accept=".csv,.xlsx" hint={t('fileHint', { most: mostRows })} />
        <div className="mt-6">
          <SubmitButton pending={t('reading')}>{t('previewFile')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
