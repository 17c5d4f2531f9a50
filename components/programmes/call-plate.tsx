import { getLocale, getTranslations } from 'next-intl/server';
import { CallCountdown } from '@/components/programmes/call-countdown';
import { PhaseTag } from '@/components/programmes/phase-tag';
import { StatedBadge } from '@/components/programmes/stated-badge';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { SampleMark } from '@/components/ui/sample-mark';
import { callPhase } from '@/lib/calls/rules';
import { formatDate, formatDateTime } from '@/lib/dates';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { PublishedCall } from '@/lib/programmes/queries';
import { routes } from '@/lib/routes';
import type { Stated } from '@/prisma/generated/enums';

type Props = {
  call: PublishedCall;
  hongKongApplicants: Stated;
  managingOrganisation: LocalizedText | null;
  now: Date;
};

/** The plate of a call: how long still, until when exactly, for how many, who answers, and the way in. */
export async function CallPlate({ call, hongKongApplicants, managingOrganisation, now }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calls')]);
  const phase = callPhase(call, now);
  const facts = [
    { term: t('state'), detail: <PhaseTag phase={phase} /> },
    { term: t('opens'), detail: formatDateTime(call.opensAt, locale) },
    { term: t('closes'), detail: formatDateTime(call.closesAt, locale) },
    { term: t('places'), detail: call.quota === null ? t('notStated') : t('quota', { places: call.quota }) },
    {
      term: t('decision'),
      detail:
        call.decisionWorkingDays === null ? t('notPromised') : t('decisionWithin', { days: call.decisionWorkingDays }),
    },
    { term: t('hongKongApplicants'), detail: <StatedBadge stated={hongKongApplicants} /> },
    {
      term: t('whoAnswers'),
      detail: managingOrganisation ? (
        <>
          <Localized text={managingOrganisation} /> <span className="text-ink-2">{t('bySection')}</span>
        </>
      ) : (
        t('notStated')
      ),
    },
  ];
  return (
    <section
      aria-labelledby={`call-${call.code}`}
      className={`rounded-base border border-t-8 border-line bg-surface ${phase === 'open' ? 'border-t-signal' : 'border-t-line-strong'}`}
    >
      <div className="p-5">
        <div className="flex items-start justify-between gap-3">
          <h2 id={`call-${call.code}`} className="text-[1.375rem]">
            <Localized text={call.title} />
          </h2>
          {call.isSample ? <SampleMark className="mt-1 text-ink-2" /> : null}
        </div>
        {phase === 'closed' ? (
          <p className="py-3 text-h3 font-bold">{t('isClosed')}</p>
        ) : (
          <p className="pt-3 pb-4">
            <CallCountdown call={call} now={now} size="text-[4.5rem]" inFull>
              {formatDate(phase === 'open' ? call.closesAt : call.opensAt, locale)}
              {/* Beside the figure, where it adds no height: on a low screen the way in has to stay in sight. */}
              <a
                href={routes.callDeadline(locale, call.code)}
                type="text/calendar"
                className="flex min-h-6 w-fit items-center print:hidden"
              >
                {t('addToCalendar')}
              </a>
            </CallCountdown>
          </p>
        )}
        <dl className="text-small leading-normal">
          {facts.map(({ term, detail }) => (
            <div key={term} className="grid grid-cols-[5.75rem_minmax(0,1fr)] gap-3 border-t border-line py-2.5">
              <dt className="text-ink-2">{term}</dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </dl>
        {phase === 'open' ? (
          <>
            <ButtonLink href={routes.startApplication(locale, call.code)} prefetch={false} className="mt-3 w-full">
              {t('start')}
            </ButtonLink>
            <p className="mt-3 text-note text-ink-2">{t('startHint')}</p>
          </>
        ) : (
          <p className="border-t border-line pt-3 text-small text-ink-2">
            {phase === 'upcoming'
              ? t('opensAt', { when: formatDateTime(call.opensAt, locale) })
              : t('closedAt', { when: formatDateTime(call.closesAt, locale) })}
          </p>
        )}
        {call.isSample ? <p className="mt-3 text-note text-ink-2">{t('sampleCall')}</p> : null}
      </div>
    </section>
  );
}
