import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { CallCountdown } from '@/components/programmes/call-countdown';
import type { Departure } from '@/components/programmes/departure-board';
import { Localized } from '@/components/texts/localized';
import { Icon } from '@/components/ui/icon';
import { SampleMark } from '@/components/ui/sample-mark';
import { formatDate } from '@/lib/dates';
import { routes } from '@/lib/routes';

/** The edge strip: the next closing date, above all opportunities. */
export async function NextDeparture({ departure: { programme, call }, now }: { departure: Departure; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('home')]);
  return (
    <Link href={routes.programme(locale, programme.slug)} className="group block bg-signal text-on-signal no-underline">
      <span className="wrap flex min-h-16 items-center gap-4 py-3 sm:gap-6">
        <span className="flex-none">
          <CallCountdown call={call} now={now} size="text-[2.75rem]" />
        </span>
        <span className="min-w-0 flex-1 leading-snug">
          <b className="text-[1.125rem] group-hover:underline group-hover:underline-offset-4">
            <Localized text={programme.title} />
          </b>
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-small">
            {t('nextClosing', { date: formatDate(call.closesAt, locale) })} {call.isSample ? <SampleMark /> : null}
          </span>
        </span>
        <Icon name="arrow" className="stroke-[3]" />
      </span>
    </Link>
  );
}
