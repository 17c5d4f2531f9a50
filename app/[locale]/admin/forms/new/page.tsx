import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { createFormAction } from '@/app/[locale]/admin/forms/actions';
import { titleLabels } from '@/app/[locale]/admin/forms/title-labels';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import { SelectField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WordsField } from '@/components/forms/words-field';
import { PageHead } from '@/components/layout/page-head';
import { isAdministrator } from '@/lib/auth/actor';
import { requireStaff } from '@/lib/auth/session';
import { listBureauxForForms, listFormsToCopy } from '@/lib/forms/queries';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminForms'))('new') };
}

/** A new form: empty, a copy of another one, or from a file. */
export default async function NewFormPage({ params }: PageProps<'/[locale]/admin/forms/new'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.newAdminForm(locale));
  const [t, { languages }, bureaux, forms, titles] = await Promise.all([
    getTranslations('adminForms'),
    localizedWords(),
    listBureauxForForms(actor),
    listFormsToCopy(actor),
    titleLabels(),
  ]);
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminForms(locale)}>{t('title')}</Link>
      </p>
      <PageHead title={t('new')} />
      <Form
        action={createFormAction.bind(null, { locale })}
        labels={{ ...titles, key: t('key'), bureau: t('columns.bureau'), copy: t('copyOf'), file: t('file') }}
        values={{ bureau: bureaux.length === 1 ? (bureaux[0]?.id ?? '') : '' }}
      >
        <WordsField name="title" legend={t('formTitle')} languages={languages} />
        <div className="grid items-end gap-x-6 md:grid-cols-2">
          <TextField name="key" hint={t('keyHint')} maxLength={60} autoComplete="off" spellCheck={false} />
          <SelectField
            name="bureau"
            hint={t('bureauHint')}
            empty={isAdministrator(actor) ? t('noBureau') : undefined}
            options={bureaux.map(({ id, name }) => ({ value: id, label: plainText(name, locale) }))}
          />
          <SelectField
            name="copy"
            optional
            hint={t('copyHint')}
            empty={t('startEmpty')}
            options={forms.map(({ formKey, title, version }) => ({
              value: formKey,
              label: t('formOfVersion', { form: plainText(title, locale), version }),
            }))}
          />
          <TextField name="file" type="file" accept=".json,application/json" optional hint={t('fileHint')} />
        </div>
        <div className="mt-8">
          <SubmitButton pending={t('saving')}>{t('create')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
