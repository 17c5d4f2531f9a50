import { getLocale, getTranslations } from 'next-intl/server';
import { StateTag } from '@/components/applications/state-tag';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SampleMark } from '@/components/ui/sample-mark';
import type { listMyApplications } from '@/lib/applications/queries';
import { submissionDueAt } from '@/lib/applications/rules';
import { editableStates } from '@/lib/applications/states';
import { daysUntil, formatDateTime } from '@/lib/dates';
import { plainText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

type Props = { application: Awaited<ReturnType<typeof listMyApplications>>[number]; now: Date };

/** One of one's own applications at a glance: how it stands, which it is, how long there is, and the way in. */
export async function ApplicationCard({ application, now }: Props) {
  const [t, offers, locale] = await Promise.all([
    getTranslations('applications'),
    getTranslations('offers'),
    getLocale(),
  ]);
  const { id, call, number, state, updatedAt, offer } = application;
  const answerBy = state === 'OFFERED' ? offer?.expiresAt : undefined;
  const editable = (editableStates as readonly string[]).includes(state);
  const due = submissionDueAt(application);
  const days = daysUntil(due, now);
  return (
    <Card as="li" className="flex flex-col">
      <div className="flex flex-wrap items-start justify-between gap-4 sm:flex-nowrap">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-2 text-small text-ink-2">
            <StateTag state={state} procedure={application.call.procedure} />
            {number ? <span className="font-num">{number}</span> : null}
            {call.isSample ? <SampleMark /> : null}
          </p>
          <h2 className="mt-3 text-h3 leading-snug">{plainText(call.programme.title, locale)}</h2>
          <p className="mt-1">{plainText(call.title, locale)}</p>
        </div>
        {editable && days > 0 ? (
          <p
            className={`flex flex-none items-baseline gap-2 rounded-base px-3 py-2 text-small leading-tight font-bold sm:max-w-34 ${days <= 14 ? 'bg-signal text-on-signal' : 'border-2 border-ink'}`}
          >
            <span className="num text-[2.5rem]">{days}</span>
            {t('daysToClosing', { days })}
          </p>
        ) : null}
      </div>
      <p className="keep mt-2 mb-4 text-small text-ink-2">
        {editable
          ? t('closesAt', { when: formatDateTime(due, locale) })
          : answerBy
            ? offers('until', { when: formatDateTime(answerBy, locale) })
            : t('changedAt', { when: formatDateTime(updatedAt, locale) })}
        {editable && days === 0 ? <b className="ml-2 text-ink">{t('daysLeft', { days })}</b> : null}
      </p>
      <ButtonLink
        href={routes.myApplication(locale, id)}
        kind={editable || answerBy ? 'primary' : 'secondary'}
        className="mt-auto self-start"
      >
        {editable ? t('continue') : t('open')}
        <span className="sr-only"> {plainText(call.title, locale)}</span>
      </ButtonLink>
    </Card>
  );
}
