import { getTranslations } from 'next-intl/server';
import { reopenAction, withdrawAction } from '@/app/[locale]/my/applications/[id]/actions';
import { ApplicationHead } from '@/app/[locale]/my/applications/[id]/application-head';
import { OfferedPlace } from '@/app/[locale]/my/applications/[id]/offer/offered-place';
import { Receipt } from '@/app/[locale]/my/applications/[id]/receipt';
import { AnswerList } from '@/components/applications/answer-list';
import { ApplicationHistory } from '@/components/applications/application-history';
import { Correction } from '@/components/applications/correction';
import { Journey } from '@/components/applications/journey';
import { OfficialNote } from '@/components/applications/official-note';
import { StepNav } from '@/components/applications/step-nav';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { FoldCard } from '@/components/ui/fold-card';
import { Notice } from '@/components/ui/notice';
import { getMyApplication, type MyApplication } from '@/lib/applications/queries';
import { editableStates } from '@/lib/applications/states';
import { requireActor } from '@/lib/auth/session';
import { callPhase } from '@/lib/calls/rules';
import { problemsOf } from '@/lib/forms/answers';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { orNotFound } from '@/lib/not-found';
import { canMove } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';
import { routes } from '@/lib/routes';

const notices = ['submitted', 'withdrawn', 'saved', 'reopened'] as const;
const answers = ['accepted', 'declined'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('applications'))('title') };
}

export default async function ApplicationPage({ params, searchParams }: PageProps<'/[locale]/my/applications/[id]'>) {
  const { locale: segment, id } = await params;
  const locale = segment as Locale;
  const actor = await requireActor(locale, routes.myApplication(locale, id));
  const [t, offers, application, query] = await Promise.all([
    getTranslations('applications'),
    getTranslations('offers'),
    orNotFound(getMyApplication(actor, id)),
    searchParams,
  ]);
  const { state, form } = application;
  const procedure = procedures[application.call.procedure];
  const notice = notices.find((name) => name === query.notice);
  const answered = answers.find((name) => name === query.notice);
  const editable = (editableStates as readonly string[]).includes(state);
  const context = { locale, applicationId: id };
  return (
    <>
      <ApplicationHead
        application={application}
        title={notice === 'submitted' ? t('submittedTitle') : plainText(application.call.programme.title, locale)}
      />
      {notice ? (
        <div className="mb-8">
          <Notice tone="ok" live title={t(`notice.${notice}`)}>
            {notice === 'submitted' ? t('submittedText', { email: actor.email }) : null}
          </Notice>
        </div>
      ) : null}
      {answered ? (
        <div className="mb-8">
          <Notice tone="ok" live title={offers(`notice.${answered}`)}>
            {null}
          </Notice>
        </div>
      ) : null}
      <OfferedPlace application={application} />
      <Correction application={application} />
      <Decision application={application} />
      {editable ? (
        <>
          <StepNav application={application} />
          <ButtonLink href={firstOpenPage(locale, application)} className="mt-8">
            {t('continue')}
          </ButtonLink>
        </>
      ) : (
        <Receipt application={application} />
      )}
      <section className="mt-12">
        <h2 className="text-h2 font-bold">{t('whatNext')}</h2>
        <p className="mt-3 mb-6 max-w-prose">{t(`next.${state}`)}</p>
        <Journey application={application} across />
      </section>
      <section className="mt-12">
        <h2 className="mb-5 text-h2 font-bold">{t('history')}</h2>
        <ApplicationHistory events={application.events} procedure={application.call.procedure} />
      </section>
      {editable ? null : (
        <section className="mt-12">
          <h2 className="text-h2 font-bold">{t('answers')}</h2>
          {form.steps.map((step) => (
            <div key={step.key} className="mt-6">
              <h3 className="mb-2 text-h3 font-bold">{step.title[locale]}</h3>
              <AnswerList step={step} answers={application.answers} files={application.files} />
            </div>
          ))}
        </section>
      )}
      {canMove(procedure, 'withdraw', state) ? (
        <FoldCard title={t('withdraw')} tone="bad" className="mt-12">
          <p className="mt-3 mb-4">{t('withdrawExplain')}</p>
          <Form action={withdrawAction.bind(null, context)} labels={{}}>
            <SubmitButton kind="danger" pending={t('withdrawing')}>
              {t('withdrawConfirm')}
            </SubmitButton>
          </Form>{' '}
        </FoldCard>
      ) : null}
      {canMove(procedure, 'reopen', state) && callPhase(application.call, new Date()) === 'open' ? (
        <div className="mt-8">
          <Form action={reopenAction.bind(null, context)} labels={{}}>
            <SubmitButton kind="secondary" pending={t('reopening')}>
              {t('reopen')}
            </SubmitButton>
          </Form>
        </div>
      ) : null}
    </>
  );
}

/** Where to go on: the first step with something missing, else the review page. */
function firstOpenPage(locale: Locale, { id, form, problems }: MyApplication) {
  const open = form.steps.find(({ fields }) => problemsOf(fields, problems).length > 0);
  return open ? routes.applicationStep(locale, id, open.key) : routes.applicationReview(locale, id);
}

async function Decision({ application }: { application: MyApplication }) {
  const { state, events } = application;
  if (state !== 'SELECTED' && state !== 'NOT_SELECTED') return null;
  const t = await getTranslations('applications');
  const decision = events.findLast(({ kind }) => kind === state);
  return (
    <div className="mb-8">
      <Notice tone={state === 'SELECTED' ? 'ok' : 'info'} title={t(`events.${state}`)}>
        {decision?.note ? (
          <>
            <p className="mt-1 text-note">{t('decisionReason')}</p>
            <OfficialNote note={decision.note} noteLocale={decision.noteLocale} />
          </>
        ) : null}
      </Notice>
    </div>
  );
}
