import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { addCallAction } from '@/app/[locale]/admin/calls/actions';
import { CallFields, callLabels } from '@/app/[locale]/admin/calls/call-fields';
import { RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { requireStaff } from '@/lib/auth/session';
import { listFormVersions } from '@/lib/calls/admin-queries';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { orNotFound } from '@/lib/not-found';
import { procedures } from '@/lib/procedures/procedures';
import { getManagedProgramme } from '@/lib/programmes/admin-queries';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminProgrammes'))('addCall') };
}

/** A new round of a programme, with a form that exists. */
export default async function NewCallPage({ params }: PageProps<'/[locale]/admin/programmes/[slug]/calls/new'>) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.newAdminCall(locale, slug));
  const [t, programme, forms, labels] = await Promise.all([
    getTranslations('adminProgrammes'),
    orNotFound(getManagedProgramme(actor, slug)),
    listFormVersions(actor),
    callLabels(),
  ]);
  return (
    <>
      <PageHead title={t('addCall')} lead={<Localized text={programme.title} />} />
      <Form action={addCallAction.bind(null, { locale, slug })} labels={labels} values={{ procedure: 'DIRECT' }}>
        <SaveFirst />
        <div className="mb-8 grid gap-x-6 md:grid-cols-2">
          <TextField name="code" hint={t('codeHint')} maxLength={20} autoCapitalize="characters" autoComplete="off" />
          <SelectField
            name="formVersionId"
            hint={t('formHint')}
            options={forms.map(({ id, title, version }) => ({
              value: id,
              label: t('formVersion', { form: plainText(title, locale), version }),
            }))}
          />
        </div>
        <RadioField
          name="procedure"
          options={Object.values(procedures).map(({ key, name }) => ({ value: key, label: name[locale] }))}
        />
        <CallFields title={null} />
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
          <Link href={routes.adminProgramme(locale, slug)}>{t('cancel')}</Link>
        </div>
      </Form>
    </>
  );
}
