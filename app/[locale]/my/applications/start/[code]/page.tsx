import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { startAction } from '@/app/[locale]/my/applications/start/[code]/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { getCallToApply } from '@/lib/applications/queries';
import { findReusable } from '@/lib/applications/reuse';
import { requireActor } from '@/lib/auth/session';
import { callPhase } from '@/lib/calls/rules';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('applications'))('startTitle') };
}

export default async function StartPage({ params }: PageProps<'/[locale]/my/applications/start/[code]'>) {
  const { locale: segment, code } = await params;
  const locale = segment as Locale;
  const actor = await requireActor(locale, routes.startApplication(locale, code));
  const call = await orNotFound(getCallToApply(actor, code));
  if (call.mine) redirect(routes.myApplication(locale, call.mine.id));
  const t = await getTranslations('applications');
  const phase = callPhase(call, new Date());
  const earlier = phase === 'open' ? await findReusable(actor, { callId: call.id, form: call.form }) : null;
  return (
    <div className="max-w-2xl">
      <p className="text-small text-ink-2">
        {plainText(call.programme.title, locale)} {call.isSample ? <SampleMark /> : null}
      </p>
      <h1 className="text-h1 font-bold">{plainText(call.title, locale)}</h1>
      <p className="mt-4">{t('startIntro', { count: call.form.steps.length })}</p>
      <h2 className="mt-8 text-h3 font-bold">{t('startNeeds')}</h2>
      <ul className="mt-2 list-disc pl-6">
        {call.form.steps
          .flatMap(({ fields }) => fields)
          .filter(({ type, required }) => required && (type === 'file' || type === 'identityPaper'))
          .map(({ key, label }) => (
            <li key={key}>{label[locale]}</li>
          ))}
      </ul>
      <p className="mt-6 font-bold">{t('closesAt', { when: formatDateTime(call.closesAt, locale) })}</p>
      <div className="mt-6">
        {phase === 'open' ? (
          <Form action={startAction.bind(null, { locale, callCode: code })} labels={{}}>
            {earlier ? (
              <>
                <p className="mb-4 max-w-prose">
                  {t('reuseHint', {
                    count: earlier.count,
                    call: plainText(earlier.call, locale),
                    number: earlier.number ?? t('states.DRAFT'),
                  })}
                </p>
                <div className="flex flex-wrap gap-3">
                  <SubmitButton name="reuse" value={earlier.id} pending={t('starting')}>
                    {t('startReusing')}
                  </SubmitButton>
                  <SubmitButton kind="secondary" pending={t('starting')}>
                    {t('startEmpty')}
                  </SubmitButton>
                </div>
              </>
            ) : (
              <SubmitButton pending={t('starting')}>{t('start')}</SubmitButton>
            )}
          </Form>
        ) : (
          <Notice tone="warn">
            {phase === 'upcoming'
              ? t('notOpenYet', { when: formatDateTime(call.opensAt, locale) })
              : t('closed', { when: formatDateTime(call.closesAt, locale) })}
          </Notice>
        )}
      </div>
    </div>
  );
}
