import { getLocale, getTranslations } from 'next-intl/server';
import { PhaseTag } from '@/components/programmes/phase-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { callPhase } from '@/lib/calls/rules';
import { formatDate } from '@/lib/dates';
import type { PublishedCall } from '@/lib/programmes/queries';

/** The other rounds of a programme, before and after the one on the plate. */
export async function CallList({ calls, now }: { calls: PublishedCall[]; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calls')]);
  return (
    <section aria-labelledby="other-calls" className="mt-6">
      <h2 id="other-calls" className="text-body">
        {t('otherCalls')}
      </h2>
      <ul className="mt-2 text-small leading-normal">
        {calls.map((call) => (
          <li key={call.code} className="border-t border-line py-2.5">
            <p className="flex flex-wrap items-center gap-2">
              <b>
                <Localized text={call.title} />
              </b>
              <PhaseTag phase={callPhase(call, now)} />
              {call.isSample ? <SampleMark className="text-ink-2" /> : null}
            </p>
            <p className="text-ink-2">
              {t('fromTo', { from: formatDate(call.opensAt, locale), to: formatDate(call.closesAt, locale) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
