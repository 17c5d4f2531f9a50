import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { submitAction } from '@/app/[locale]/my/applications/[id]/actions';
import { ApplicationHead } from '@/app/[locale]/my/applications/[id]/application-head';
import { DueCard } from '@/app/[locale]/my/applications/[id]/due-card';
import { AnswerList } from '@/components/applications/answer-list';
import { stepLabels } from '@/components/applications/step-labels';
import { StepNav } from '@/components/applications/step-nav';
import { fieldId } from '@/components/forms/field-id';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { getMyApplication } from '@/lib/applications/queries';
import { submissionDueAt, submitRefusal } from '@/lib/applications/rules';
import { editableStates } from '@/lib/applications/states';
import { requireActor } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import { problemsOf } from '@/lib/forms/answers';
import { fieldsOf } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('applications'))('review') };
}

export default async function ReviewPage({ params }: PageProps<'/[locale]/my/applications/[id]/review'>) {
  const { locale: segment, id } = await params;
  const locale = segment as Locale;
  const actor = await requireActor(locale, routes.applicationReview(locale, id));
  const application = await orNotFound(getMyApplication(actor, id));
  if (!(editableStates as readonly string[]).includes(application.state)) redirect(routes.myApplication(locale, id));
  const { form, answers, files, problems } = application;
  const [t, words, forms, labels] = await Promise.all([
    getTranslations('applications'),
    getTranslations('fieldErrors'),
    getTranslations('forms'),
    stepLabels(fieldsOf(form)),
  ]);
  const missing = form.steps.flatMap((step) =>
    problemsOf(step.fields, problems).map(([name, code]) => ({
      name,
      href: `${routes.applicationStep(locale, id, step.key)}#${fieldId(name)}` as const,
      code,
    })),
  );
  const refused = submitRefusal(application, new Date());
  const due = formatDateTime(submissionDueAt(application), locale);
  return (
    <>
      <ApplicationHead application={application} title={t('review')} />
      <StepNav application={application} current="review" />
      <div className="with-rail mt-8">
        <div>
          <p>{t('reviewIntro')}</p>
          {form.steps.map((step) => (
            <section key={step.key} className="mt-10">
              <div className="mb-2 flex flex-wrap items-baseline justify-between gap-4">
                <h2 className="text-h2 font-bold">{step.title[locale]}</h2>
                <Link href={routes.applicationStep(locale, id, step.key)}>
                  {t('change')}
                  <span className="sr-only"> {step.title[locale]}</span>
                </Link>
              </div>
              <AnswerList step={step} answers={answers} files={files} />
            </section>
          ))}
          <div className="mt-12 border-t-4 border-ink pt-6">
            {refused ? (
              <Notice tone="warn">
                {refused === 'CALL_NOT_OPEN_YET'
                  ? t('notOpenYet', { when: formatDateTime(application.call.opensAt, locale) })
                  : t('closed', { when: due })}
              </Notice>
            ) : missing.length > 0 ? (
              <Notice tone="warn" title={t('incomplete')}>
                <ul className="list-disc pl-5">
                  {missing.map(({ name, href, code }) => (
                    <li key={name}>
                      <a href={href} className="block py-1">
                        {forms('problem', { field: labels[name] ?? name, problem: words(code) })}
                      </a>
                    </li>
                  ))}
                </ul>
              </Notice>
            ) : (
              <Form action={submitAction.bind(null, { locale, applicationId: id })} labels={labels}>
                <p className="mb-4">{t('submitUntil', { when: due })}</p>
                <SubmitButton pending={t('submitting')}>{t('submit')}</SubmitButton>
              </Form>
            )}
          </div>
        </div>
        <aside className="rail">
          <DueCard application={application} />
        </aside>
      </div>
    </>
  );
}
