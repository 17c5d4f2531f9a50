import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { CallCountdown } from '@/components/programmes/call-countdown';
import { DirectionSign } from '@/components/programmes/direction-sign';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { callPhase } from '@/lib/calls/rules';
import { formatDateTime } from '@/lib/dates';
import type { ListedProgramme } from '@/lib/programmes/queries';
import { routes } from '@/lib/routes';

export type Departure = { programme: ListedProgramme; call: ListedProgramme['calls'][number] };

/** What leaves next: days left as big figures, what, when exactly, which way, and whether Hong Kong is stated. */
export async function DepartureBoard({ departures, now }: { departures: Departure[]; now: Date }) {
  const [locale, t, p] = await Promise.all([getLocale(), getTranslations('calls'), getTranslations('programmes')]);
  return (
    <ul className="border-b border-white/20">
      {departures.map(({ programme, call }) => {
        const phase = callPhase(call, now);
        return (
          <li key={call.code}>
            <Link href={routes.programme(locale, programme.slug)} className="board-row group text-on-sign no-underline">
              <span className={`board-days ${phase === 'open' ? 'text-signal' : 'text-on-sign-2'}`}>
                <CallCountdown call={call} now={now} size="text-[3.25rem] lg:text-[4rem]" />
              </span>
              <span>
                <b className="block text-h3 leading-snug group-hover:underline group-hover:underline-offset-4 lg:text-[1.375rem]">
                  <Localized text={programme.title} />
                </b>
                <span className="mt-1 flex flex-wrap items-center gap-2 text-small leading-normal text-on-sign-2">
                  <Localized text={call.title} />
                  {call.isSample ? <SampleMark /> : null}
                </span>
              </span>
              <span className="keep text-small leading-normal font-bold">
                {phase === 'open'
                  ? t('closesAt', { when: formatDateTime(call.closesAt, locale) })
                  : t('opensAt', { when: formatDateTime(call.opensAt, locale) })}
              </span>
              <span className="max-lg:my-1">
                <DirectionSign direction={programme.direction} />
              </span>
              <span className="text-small leading-normal text-on-sign-2">
                {t('hongKongApplicants')}
                {p('colon')}
                {p(`stated.${programme.hongKongApplicants}`)}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
