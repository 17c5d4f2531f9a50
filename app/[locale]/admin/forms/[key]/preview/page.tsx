import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { previewStepAction } from '@/app/[locale]/admin/forms/[key]/preview/actions';
import { FilePreview } from '@/app/[locale]/admin/forms/[key]/preview/file-preview';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import { ShownIf } from '@/components/applications/shown-if';
import { StepFields } from '@/components/applications/step-fields';
import { stepLabels } from '@/components/applications/step-labels';
import { Form } from '@/components/forms/form';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/session';
import { getManagedForm } from '@/lib/forms/queries';
import { formDefinition } from '@/lib/forms/schema';
import { shownForm, shownStep } from '@/lib/forms/shown';
import { type Locale, locales } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/forms/[key]/preview'>;

export async function generateMetadata({ params }: Props) {
  const [t, { key }] = await Promise.all([getTranslations('adminForms'), params]);
  return { title: `${t('preview')} · ${key}` };
}

/** A form as applicants will see it, all steps below each other. What is typed is checked and not kept. */
export default async function FormPreviewPage({ params }: Props) {
  const { locale: segment, key } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.previewForm(locale, key));
  const [t, { languages }, form] = await Promise.all([
    getTranslations('adminForms'),
    localizedWords(),
    orNotFound(getManagedForm(actor, key)),
  ]);
  const { data: definition } = formDefinition.safeParse(form.draft);
  const shown = definition && shownForm(definition, {});
  const isStepShown = (step: string) => shown?.steps.some((one) => one.key === step) ?? false;
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminForm(locale, key)} prefetch={false}>
          <Localized text={form.title} />
        </Link>
      </p>
      <PageHead title={t('preview')} lead={t('previewLead')} />
      <ul className="mb-6 flex flex-wrap gap-x-5">
        {locales.map((one) => (
          <li key={one}>
            <Link
              href={routes.previewForm(one, key)}
              prefetch={false}
              aria-current={one === locale ? 'page' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline"
            >
              {languages[one]}
            </Link>
          </li>
        ))}
      </ul>
      {definition && shown ? null : <Notice tone="warn">{t('previewIncomplete')}</Notice>}
      {definition?.steps.map(async (step) => (
        <ShownIf key={step.key} condition={step.condition} isShown={isStepShown(step.key)}>
          <section className="mt-10 max-w-[46rem] border-t-4 border-ink pt-4">
            <h2 className="text-h1 font-bold">{step.title[locale]}</h2>
            {step.intro ? <p className="mt-2">{step.intro[locale]}</p> : null}
            <FilePreview fields={step.fields} shown={shown ? shownStep(shown, step.key).fields : []} />
            <Form
              action={previewStepAction.bind(null, { locale, key, stepKey: step.key })}
              labels={await stepLabels(step.fields)}
              doneMessage={t('previewFine')}
            >
              <SaveFirst />
              <StepFields
                fields={step.fields}
                shown={shown ? shownStep(shown, step.key).fields : []}
                answers={{}}
                matches={{}}
              />
              <div className="mt-8">
                <SubmitButton kind="secondary" pending={t('checking')}>
                  {t('previewCheck')}
                </SubmitButton>
              </div>
            </Form>
          </section>
        </ShownIf>
      ))}
    </>
  );
}
