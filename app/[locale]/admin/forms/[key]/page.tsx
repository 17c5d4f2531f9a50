import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { CheckOutline } from '@/app/[locale]/admin/forms/[key]/check-outline';
import { PublishPanel } from '@/app/[locale]/admin/forms/[key]/publish-panel';
import { StepOutline } from '@/app/[locale]/admin/forms/[key]/step-outline';
import { TitleForm } from '@/app/[locale]/admin/forms/[key]/title-form';
import { VersionList } from '@/app/[locale]/admin/forms/[key]/version-list';
import { editFormAction } from '@/app/[locale]/admin/forms/actions';
import { FormState } from '@/app/[locale]/admin/forms/form-state';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/session';
import { getManagedForm } from '@/lib/forms/queries';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/forms/[key]'>;

const notices = ['created', 'saved', 'moved', 'removed', 'published', 'restored'] as const;

export async function generateMetadata({ params }: Props) {
  const [t, { key }] = await Promise.all([getTranslations('adminForms'), params]);
  return { title: `${key} · ${t('title')}` };
}

/** A form to compose: its steps with their questions, what officials check, and its versions. */
export default async function FormPage({ params, searchParams }: Props) {
  const { locale: segment, key } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminForm(locale, key));
  const [t, form, query] = await Promise.all([
    getTranslations('adminForms'),
    orNotFound(getManagedForm(actor, key)),
    searchParams,
  ]);
  const { draft, revision, versions } = form;
  const notice = notices.find((name) => name === query.notice);
  const context = { locale, key, revision };
  const labels = Object.fromEntries(draft.steps.map((step) => [`type.${step.key}`, t('fieldType')]));
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminForms(locale)}>{t('title')}</Link>
      </p>
      <PageHead title={<Localized text={form.title} />} />
      <p className="mb-6 flex flex-wrap items-center gap-x-3 gap-y-1">
        <FormState version={versions[0]?.version ?? null} hasChanges={form.hasChanges} />
        <span className="font-num text-small text-ink-2">{key}</span>
        <span className="text-small text-ink-2">{form.bureau ? <Localized text={form.bureau} /> : t('noBureau')}</span>
      </p>
      {notice ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t(`notice.${notice}`)}
          </Notice>
        </div>
      ) : null}
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Form action={editFormAction.bind(null, context)} labels={labels}>
          <h2 className="text-h2">{t('steps')}</h2>
          <p className="mt-1 text-small text-ink-2">{t('stepsHint')}</p>
          {draft.steps.map((step, at) => (
            <StepOutline key={step.key} form={form} step={step} at={at} />
          ))}
          <div className="mt-6">
            <SubmitButton kind="secondary" name="edit" value="addStep" pending={t('saving')}>
              {t('addStep')}
            </SubmitButton>
          </div>
          <CheckOutline form={form} />
        </Form>
        <aside className="grid content-start gap-8">
          <PublishPanel form={form} context={context} />
          <TitleForm form={form} context={context} />
          <VersionList form={form} context={context} />
        </aside>
      </div>
    </>
  );
}
