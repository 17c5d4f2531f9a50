import { getLocale, getTranslations } from 'next-intl/server';
import { StateTag } from '@/components/applications/state-tag';
import { SampleMark } from '@/components/ui/sample-mark';
import type { MyApplication } from '@/lib/applications/queries';
import { submissionDueAt } from '@/lib/applications/rules';
import { editableStates } from '@/lib/applications/states';
import { daysUntil, formatDateTime } from '@/lib/dates';
import { plainText } from '@/lib/i18n/localized-text';

/** Which application this is, its state, and how long there is: the same above every page of it. */
export async function ApplicationHead({ application, title }: { application: MyApplication; title: string }) {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const { call, number, state } = application;
  const programme = plainText(call.programme.title, locale);
  const due = submissionDueAt(application);
  const days = daysUntil(due, new Date());
  const editable = (editableStates as readonly string[]).includes(state);
  return (
    <div className="mb-8">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-ink-2">
        <StateTag state={state} procedure={call.procedure} />
        {number ? <span className="font-num">{number}</span> : null}
        {programme === title ? null : <span>{programme}</span>}
        <span>{plainText(call.title, locale)}</span>
        <span>{t('formVersion', { version: call.formVersion.version })}</span>
        {call.isSample ? <SampleMark /> : null}
      </p>
      <h1 className="mt-2 text-h1 font-bold">{title}</h1>
      {editable ? (
        <p className="keep mt-2 text-small">
          {t('closesAt', { when: formatDateTime(due, locale) })}
          {days >= 0 ? <b className="ml-2 whitespace-nowrap">{t('daysLeft', { days })}</b> : null}
        </p>
      ) : null}
    </div>
  );
}
