import { notFound, redirect } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { saveStepAction } from '@/app/[locale]/my/applications/[id]/actions';
import { ApplicationHead } from '@/app/[locale]/my/applications/[id]/application-head';
import { DueCard } from '@/app/[locale]/my/applications/[id]/due-card';
import { Autosave } from '@/components/applications/autosave';
import { autosaveWords } from '@/components/applications/autosave-words';
import { StepFields } from '@/components/applications/step-fields';
import { stepLabels } from '@/components/applications/step-labels';
import { StepNav } from '@/components/applications/step-nav';
import { UploadList } from '@/components/applications/upload-list';
import { fillSentence } from '@/components/forms/field-id';
import { Form } from '@/components/forms/form';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { listPublishedMatches } from '@/lib/applications/picks';
import { getMyApplication } from '@/lib/applications/queries';
import { editableStates } from '@/lib/applications/states';
import { requireActor } from '@/lib/auth/session';
import type { FieldCode } from '@/lib/errors';
import { inputValues, problemsOf } from '@/lib/forms/answers';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

const missingCodes: FieldCode[] = ['REQUIRED', 'CHOICE', 'CHOICES', 'DECLARATION', 'TOO_FEW_ROWS'];

type Props = PageProps<'/[locale]/my/applications/[id]/steps/[step]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, id, step } = await params;
  const actor = await requireActor(locale as Locale, routes.applicationStep(locale as Locale, id, step));
  const { wholeForm } = await orNotFound(getMyApplication(actor, id));
  return { title: wholeForm.steps.find(({ key }) => key === step)?.title[locale as Locale] };
}

export default async function StepPage({ params, searchParams }: Props) {
  const { locale: segment, id, step: stepKey } = await params;
  const locale = segment as Locale;
  const here = routes.applicationStep(locale, id, stepKey);
  const actor = await requireActor(locale, here);
  const application = await orNotFound(getMyApplication(actor, id));
  if (!(editableStates as readonly string[]).includes(application.state)) redirect(routes.myApplication(locale, id));
  const step = application.wholeForm.steps.find(({ key }) => key === stepKey);
  const shown = application.form.steps.find(({ key }) => key === stepKey)?.fields;
  if (!step || !shown) notFound();
  const [t, messages, labels, matches] = await Promise.all([
    getTranslations('applications'),
    getMessages(),
    stepLabels(step.fields),
    listPublishedMatches(shown, application.answers, locale),
  ]);
  const revision = application.stepRevisions[stepKey] ?? 0;
  // What is wrong is said at once; what is only missing is not held against somebody who is still filling it in.
  const problems = Object.fromEntries(
    problemsOf(
      shown.filter(({ type }) => type !== 'file'),
      application.problems,
    ).filter(([, code]) => !missingCodes.includes(code)),
  );
  return (
    <>
      <ApplicationHead application={application} title={step.title[locale]} />
      <StepNav application={application} current={stepKey} />
      <div className="with-rail mt-8">
        <div>
          {step.intro ? <p>{step.intro[locale]}</p> : null}
          <UploadList
            application={application}
            step={step}
            shown={shown}
            refusals={uploadRefusal(await searchParams, messages.errors)}
          />
        </div>
        <Form
          action={saveStepAction.bind(null, {
            locale,
            applicationId: id,
            stepKey,
          })}
          labels={labels}
          values={inputValues(step.fields, application.answers)}
          problems={problems}
          doneMessage={t('stepChanged')}
          className="contents"
        >
          <SaveFirst />
          <div>
            <StepFields fields={step.fields} shown={shown} answers={application.answers} matches={matches} />
          </div>
          <aside className="rail grid gap-5">
            <Autosave
              draftId={id}
              stepKey={stepKey}
              address={routes.applicationDraft(id)}
              revision={revision}
              signInHref={routes.signIn(locale, here)}
              words={autosaveWords(messages.applications)}
              errors={messages.errors}
            />
            <DueCard application={application} />
          </aside>
          <div className="mt-10 flex flex-wrap gap-3 border-t-4 border-ink pt-6">
            <SubmitButton pending={t('saving')} name="intent" value="continue">
              {t('saveAndContinue')}
            </SubmitButton>
            <SubmitButton pending={t('saving')} name="intent" value="leave" kind="plain">
              {t('saveAndLeave')}
            </SubmitButton>
          </div>
        </Form>
      </div>
    </>
  );
}

/** What a form without JavaScript was told about its upload, by field. */
function uploadRefusal(query: Record<string, string | string[] | undefined>, errors: Record<string, string>) {
  const { upload, field } = query;
  const sentence = typeof upload === 'string' ? errors[upload] : undefined;
  return typeof field === 'string' && sentence ? { [field]: fillSentence(sentence, { megabytes: 20 }) } : {};
}
