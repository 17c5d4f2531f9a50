import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { copyCallAction, saveCallAction } from '@/app/[locale]/admin/calls/actions';
import { CallFields, callLabels } from '@/app/[locale]/admin/calls/call-fields';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { FoldCard } from '@/components/ui/fold-card';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { requireStaff } from '@/lib/auth/session';
import { getManagedCall } from '@/lib/calls/admin-queries';
import { codeOfNextYear } from '@/lib/calls/rules';
import { toLocalInput } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { localizedValues } from '@/lib/i18n/localized-input';
import { plainText } from '@/lib/i18n/localized-text';
import { orNotFound } from '@/lib/not-found';
import { procedures } from '@/lib/procedures/procedures';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminProgrammes'))('editCall') };
}

/** A call to edit: its title, dates, places, promise. Its code and form stay. */
export default async function CallPage({ params, searchParams }: PageProps<'/[locale]/admin/calls/[code]'>) {
  const { locale: segment, code } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminCall(locale, code));
  const [t, call, query, labels] = await Promise.all([
    getTranslations('adminProgrammes'),
    orNotFound(getManagedCall(actor, code)),
    searchParams,
    callLabels(),
  ]);
  const { programme, revision, formVersion, applicationCount } = call;
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminProgramme(locale, programme.slug)}>
          <Localized text={programme.title} />
        </Link>
      </p>
      <PageHead
        title={
          <>
            {t('editCall')} <span className="font-num">{code}</span>
          </>
        }
        lead={t('intro')}
      />
      {query.notice === 'saved' ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            <p className="font-bold">{t('notice.saved')}</p>
            {programme.publishedAt ? (
              <Link href={routes.programme(locale, programme.slug)} prefetch={false}>
                {t('publicPage')}
              </Link>
            ) : null}
          </Notice>
        </div>
      ) : null}
      {query.notice === 'copied' ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t('notice.copied')}
          </Notice>
        </div>
      ) : null}
      {programme.publishedAt ? null : (
        <div className="mb-6">
          <Notice tone="warn">{t('programmeHidden')}</Notice>
        </div>
      )}
      <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-2">
        {call.isSample ? <SampleMark /> : null}
        <span>
          {t('fields.formVersionId')}:{' '}
          {t('formVersion', { form: plainText(formVersion.form.title, locale), version: formVersion.version })}
        </span>
        <span>
          {t('fields.procedure')}: {procedures[call.procedure].name[locale]}
        </span>
        <span>{t('applicationCount', { count: applicationCount })}</span>
        <Link href={routes.adminReviewSettings(locale, code)}>{t('reviewSettings')}</Link>
        {applicationCount > 0 ? (
          <Link href={routes.adminApplications(locale, `?call=${encodeURIComponent(code)}`)}>
            {t('seeApplications')}
          </Link>
        ) : null}
        {call.hasPanel ? (
          <Link href={routes.adminPanel(locale, code)} prefetch={false}>
            {t('panel')}
          </Link>
        ) : null}
        <Link href={routes.adminStatistics(locale, code)} prefetch={false}>
          {t('statistics')}
        </Link>
      </p>
      <Form
        action={saveCallAction.bind(null, { locale, code, revision })}
        labels={labels}
        values={{
          ...localizedValues('title', call.title),
          opensAt: toLocalInput(call.opensAt),
          closesAt: toLocalInput(call.closesAt),
          quota: call.quota?.toString() ?? '',
          decisionWorkingDays: call.decisionWorkingDays?.toString() ?? '',
          published: call.publishedAt ? '1' : '',
        }}
      >
        <SaveFirst />
        <CallFields title={call.title} />
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
          <Link href={routes.adminProgramme(locale, programme.slug)}>{t('cancel')}</Link>
        </div>
      </Form>
      <FoldCard title={t('copyCall')} className="mt-12">
        <p className="mt-3 max-w-prose text-small text-ink-2">{t('copyHint')}</p>
        <Form
          action={copyCallAction.bind(null, { locale, code })}
          labels={{ code: t('fields.code') }}
          values={{ code: codeOfNextYear(code) }}
        >
          <TextField name="code" hint={t('codeHint')} maxLength={20} autoComplete="off" className="max-w-80" />
          <div className="mt-6">
            <SubmitButton kind="secondary" pending={t('saving')}>
              {t('copyCallNow')}
            </SubmitButton>
          </div>
        </Form>{' '}
      </FoldCard>
    </>
  );
}
