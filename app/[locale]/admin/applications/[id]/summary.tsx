import { getLocale, getTranslations } from 'next-intl/server';
import { DaysLeft } from '@/app/[locale]/admin/applications/days-left';
import { StateTag } from '@/components/applications/state-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import type { ApplicationToDealWith } from '@/lib/applications/official-queries';
import { decisionDueAt } from '@/lib/calls/rules';
import { formatDate } from '@/lib/dates';
import { isLocale } from '@/lib/i18n/locales';

/** Who applies, to what, and by when a decision is promised. */
export async function Summary({ application }: { application: ApplicationToDealWith }) {
  const [t, common, locale] = await Promise.all([
    getTranslations('adminApplications'),
    getTranslations('common'),
    getLocale(),
  ]);
  const { applicant, call, number, state } = application;
  const due = decisionDueAt(call);
  const facts = [
    [t('email'), applicant.email],
    [t('reads'), isLocale(applicant.locale) ? common(`languages.${applicant.locale}`) : applicant.locale],
    [t('programme'), <Localized key="programme" text={call.programme.title} />],
    [t('call'), <Localized key="call" text={call.title} />],
  ] as const;
  return (
    <div className="mb-8">
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <StateTag state={state} procedure={call.procedure} />
        <span className="font-num font-bold">{number}</span>
        <span className="text-ink-2">{t('formVersion', { version: call.formVersion.version })}</span>
        {applicant.isSample || call.isSample ? <SampleMark /> : null}
      </p>
      <h1 className="mt-1 text-h1">{applicant.name}</h1>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-base border-l-8 border-ink bg-surface px-4 py-3">
        <span className="font-num text-h3">
          <DaysLeft application={application} />
        </span>
        <p className="min-w-0 flex-1 basis-80 text-small text-ink-2">
          {due ? t('promised', { date: formatDate(due, locale), days: call.decisionWorkingDays ?? 0 }) : t('noPromise')}
        </p>
      </div>
      <dl className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {facts.map(([term, detail]) => (
          <div key={term} className="min-w-0 border-t border-line pt-2">
            <dt className="text-small text-ink-2">{term}</dt>
            <dd className="break-words">{detail}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
