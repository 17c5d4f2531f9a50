import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { PhaseTag } from '@/components/programmes/phase-tag';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { SampleMark } from '@/components/ui/sample-mark';
import { inReadersOrder } from '@/lib/calls/order';
import { callPhase } from '@/lib/calls/rules';
import { formatDate } from '@/lib/dates';
import type { ComparedProgramme } from '@/lib/funding/queries';
import { routes } from '@/lib/routes';

/** One of the schemes: its name, for whom, who issues it, and the way to its open call. */
export async function SchemeCard({ programme, now }: { programme: ComparedProgramme; now: Date }) {
  const [locale, t, programmes, calls] = await Promise.all([
    getLocale(),
    getTranslations('funding'),
    getTranslations('programmes'),
    getTranslations('calls'),
  ]);
  const [call] = inReadersOrder(programme.calls, now);
  const phase = call && callPhase(call, now);
  const rows = [
    { term: programmes('forWhom'), detail: <Localized text={programme.forWhom} /> },
    { term: programmes('issuers'), detail: <Issuers issuers={programme.issuers} /> },
    {
      term: programmes('deadline'),
      detail: call ? (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <PhaseTag phase={callPhase(call, now)} />
          <span>
            {phase === 'upcoming'
              ? calls('opensOn', { date: formatDate(call.opensAt, locale) })
              : t('until', { date: formatDate(call.closesAt, locale) })}
          </span>
          {call.isSample ? <SampleMark className="text-ink-2" /> : null}
        </span>
      ) : (
        calls('noCallPublished')
      ),
    },
  ];
  return (
    <article className="flex h-full flex-col rounded-base border border-t-8 border-line border-t-tj-line bg-surface p-5">
      {programme.isSample ? <SampleMark className="self-start" /> : null}
      <h3 className="text-[1.25rem] leading-snug">
        <Link href={routes.programme(locale, programme.slug)} className="text-ink no-underline hover:underline">
          <Localized text={programme.title} />
        </Link>
      </h3>
      <dl className="mt-3 text-small leading-normal">
        {rows.map(({ term, detail }) => (
          <div key={term} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3 border-t border-line py-2">
            <dt className="text-ink-2">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-auto flex flex-wrap gap-3 pt-3">
        {call && phase === 'open' ? (
          <ButtonLink href={routes.startApplication(locale, call.code)} prefetch={false}>
            {calls('start')}
          </ButtonLink>
        ) : null}
        <ButtonLink href={routes.programme(locale, programme.slug)} kind="secondary">
          {t('toProgramme')}
        </ButtonLink>
      </div>
    </article>
  );
}

function Issuers({ issuers }: Pick<ComparedProgramme, 'issuers'>) {
  return (
    <ul>
      {issuers.map((issuer) => (
        <li key={issuer.en.text || issuer['zh-CN'].text}>
          <Localized text={issuer} />
        </li>
      ))}
    </ul>
  );
}
