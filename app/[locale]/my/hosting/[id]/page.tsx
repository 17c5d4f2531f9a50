import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { answerAsHostAction } from '@/app/[locale]/my/hosting/[id]/actions';
import { AnswerList } from '@/components/applications/answer-list';
import { Journey } from '@/components/applications/journey';
import { StateTag } from '@/components/applications/state-tag';
import { RadioField } from '@/components/forms/choice-fields';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { type ApplicationToHost, getApplicationToHost } from '@/lib/applications/hosting/queries';
import { hostAnswers } from '@/lib/applications/hosting/schema';
import { requireActor } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { canMove } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('hosting'))('title') };
}

/** One application that names the host: what was sent, and the answer. */
export default async function HostedApplicationPage({ params, searchParams }: PageProps<'/[locale]/my/hosting/[id]'>) {
  const { locale: segment, id } = await params;
  const locale = segment as Locale;
  const actor = await requireActor(locale, routes.hostedApplication(locale, id));
  const [t, application, query] = await Promise.all([
    getTranslations('hosting'),
    orNotFound(getApplicationToHost(actor, id)),
    searchParams,
  ]);
  const { applicant, call, number, state, form, answers, files, receivedAt } = application;
  return (
    <>
      <p className="text-small">
        <Link href={routes.hosting(locale)}>{t('back')}</Link>
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <StateTag state={state} procedure={call.procedure} />
        <span className="font-num font-bold">{number}</span>
        <Localized text={call.title} />
        {applicant.isSample || call.isSample ? <SampleMark /> : null}
      </p>
      <h1 className="mt-1 mb-6 text-h1">{applicant.name}</h1>
      {query.notice === 'answered' ? (
        <div className="mb-8">
          <Notice tone="ok" live>
            <p className="font-bold">{t('answered')}</p>
          </Notice>
        </div>
      ) : null}
      <Journey application={application} across />
      <div className="mt-10 space-y-12">
        {canMove(procedures[call.procedure], 'confirmAsHost', state) ? (
          <AnswerForm application={application} locale={locale} writes={actor.locale} />
        ) : null}
        <section>
          <h2 className="text-h2">{t('sentAnswers')}</h2>
          {receivedAt ? (
            <p className="mt-1 text-small text-ink-2">{t('sentAt', { when: formatDateTime(receivedAt, locale) })}</p>
          ) : null}
          {form.steps.map((step) => (
            <section key={step.key} className="mt-6">
              <h3 className="mb-2 text-h3">{step.title[locale]}</h3>
              <AnswerList step={step} answers={answers} files={files} />
            </section>
          ))}
        </section>
      </div>
    </>
  );
}

type AnswerProps = { application: ApplicationToHost; locale: Locale; writes: Locale };

async function AnswerForm({ application: { id, revision, call, host }, locale, writes }: AnswerProps) {
  const t = await getTranslations('hosting');
  const { moves } = procedures[call.procedure];
  return (
    <section className="rounded-base border border-t-8 border-line border-t-ink bg-surface p-5 md:p-6">
      <h2 className="text-h2">{t('answer')}</h2>
      <p className="mt-1 text-small text-ink-2">
        {t('answerIntro')} {host ? <Localized text={host} /> : null}
      </p>
      <Form
        action={answerAsHostAction.bind(null, { locale, applicationId: id, revision })}
        labels={{ answer: t('wouldYou'), words: t('words'), wordsLocale: t('wordsLocale') }}
        values={{ wordsLocale: writes }}
        className="mt-4"
      >
        <RadioField
          name="answer"
          options={hostAnswers.map((value) => ({ value, label: moves[value]?.name?.[locale] ?? value }))}
        />
        <TextAreaField name="words" hint={t('wordsHint')} optional />
        <WrittenInField name="wordsLocale" />
        <div className="mt-6">
          <SubmitButton pending={t('sending')}>{t('send')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
