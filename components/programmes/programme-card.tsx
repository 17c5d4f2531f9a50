import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { CallCountdown } from '@/components/programmes/call-countdown';
import { DirectionSign } from '@/components/programmes/direction-sign';
import { PhaseTag } from '@/components/programmes/phase-tag';
import { StatedBadge } from '@/components/programmes/stated-badge';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { inReadersOrder } from '@/lib/calls/order';
import { callPhase } from '@/lib/calls/rules';
import { daysUntil, formatDate, formatDateTime } from '@/lib/dates';
import type { ListedProgramme } from '@/lib/programmes/queries';
import { routes } from '@/lib/routes';
import type { Direction } from '@/prisma/generated/enums';

const edges: Record<Direction, string> = {
  TO_TIANJIN: 'before:bg-tj-line',
  TO_HONG_KONG: 'before:bg-hk-line',
  BOTH: 'before:bg-[linear-gradient(90deg,var(--tj-line)_50%,var(--hk-line)_50%)]',
};

/** A programme at a glance: the same four rows in the same order, so that cards can be compared. */
export async function ProgrammeCard({ programme, now }: { programme: ListedProgramme; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('programmes')]);
  const call = inReadersOrder(programme.calls, now)[0];
  const rows = [
    { term: t('forWhom'), detail: <Localized text={programme.forWhom} /> },
    { term: t('hongKongApplicants'), detail: <StatedBadge stated={programme.hongKongApplicants} /> },
    { term: t('issuers'), detail: <Names texts={programme.issuers} /> },
    { term: t('deadline'), detail: <Deadline call={call} now={now} /> },
  ];
  return (
    <article
      className={`relative flex flex-col rounded-base border border-line bg-surface p-4 pt-6 before:absolute before:inset-x-0 before:top-0 before:h-2 before:rounded-t-base md:p-6 md:pt-8 ${edges[programme.direction]}`}
    >
      <div className="flex flex-wrap items-center gap-2">
        <DirectionSign direction={programme.direction} />
        {programme.isSample ? <SampleMark /> : null}
      </div>
      <div className="mt-3 grid gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <h2 className="text-[1.3125rem] leading-snug lg:text-h3">
            <Link
              href={routes.programme(locale, programme.slug)}
              className="text-ink no-underline hover:underline hover:decoration-2"
            >
              <Localized text={programme.title} />
            </Link>
          </h2>
          <p className="mt-2 text-small leading-relaxed text-ink-2">
            <Localized text={programme.summary} />
          </p>
        </div>
        <DueBlock call={call} now={now} />
      </div>
      <dl className="mt-4 text-small leading-normal">
        {rows.map(({ term, detail }) => (
          <div key={term} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 border-t border-line py-2">
            <dt className="text-ink-2">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

type CardCall = ListedProgramme['calls'][number] | undefined;

/** The due block: yellow when it closes within 14 days, outlined when open or upcoming, dashed when there is no call. */
async function DueBlock({ call, now }: { call: CardCall; now: Date }) {
  const t = await getTranslations('calls');
  const box = 'flex w-full sm:min-h-24 flex-col justify-center rounded-base px-3 py-2 leading-tight sm:w-34';
  const phase = call ? callPhase(call, now) : null;
  if (!call || phase === 'closed')
    return (
      <div className={`${box} border-2 border-dashed border-line-strong text-small text-ink-2`}>
        <b>{t(call ? 'isClosed' : 'noCall')}</b>
      </div>
    );
  const soon = phase === 'open' && daysUntil(call.closesAt, now) <= 14;
  return (
    <div className={`${box} ${soon ? 'bg-signal text-on-signal' : 'border-2 border-ink'}`}>
      <CallCountdown call={call} now={now} size="text-[2.5rem]" inFull />
    </div>
  );
}

async function Deadline({ call, now }: { call: CardCall; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calls')]);
  if (!call) return t('noCallPublished');
  const phase = callPhase(call, now);
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <PhaseTag phase={phase} />
      <span>
        {phase === 'upcoming'
          ? t('opensOn', { date: formatDate(call.opensAt, locale) })
          : formatDateTime(call.closesAt, locale)}
      </span>
      {call.isSample ? <SampleMark className="text-ink-2" /> : null}
    </span>
  );
}

/** Bodies in their order, each with its own label where one is needed. */
export function Names({ texts }: { texts: ListedProgramme['issuers'] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.en.text || text['zh-CN'].text}>
          <Localized text={text} />
        </li>
      ))}
    </ul>
  );
}
