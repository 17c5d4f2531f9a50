import { callPhase } from '@/lib/calls/rules';
import { pickFacets } from '@/lib/facets/schema';
import type { Opportunity } from '@/lib/opportunities/schema';
import type { ListedProgramme } from '@/lib/programmes/queries';

type ListedCall = ListedProgramme['calls'][number];

/** The published calls of a programme; and the programme itself, as standing, while no call is open or announced. */
export function opportunitiesOf(programme: ListedProgramme, now: Date): Opportunity[] {
  const calls = programme.calls.map((call) => programmeAsOpportunity(programme, call));
  const isStanding = programme.calls.every((call) => callPhase(call, now) === 'closed');
  return isStanding ? [...calls, programmeAsOpportunity(programme, null)] : calls;
}

/** A programme with one of its calls, or without any. A call inherits the programme's facets. */
export function programmeAsOpportunity(programme: ListedProgramme, call: ListedCall | null): Opportunity {
  const { title, summary, forWhom, gives, issuers, direction, hongKongApplicants } = programme;
  return {
    ...pickFacets(programme),
    id: call ? `call:${call.code}` : `programme:${programme.slug}`,
    title,
    round: call?.title ?? null,
    summary,
    forWhom,
    gives,
    issuers,
    direction,
    coversTianjin: 'STATED_YES',
    hongKongApplicants,
    opensAt: call?.opensAt ?? null,
    closesAt: call?.closesAt ?? null,
    publishedAt: later(programme.publishedAt, call?.publishedAt ?? null),
    updatedAt: later(programme.updatedAt, call?.updatedAt ?? null),
    isSample: programme.isSample || Boolean(call?.isSample),
    isRunElsewhere: false,
    page: { path: `/programmes/${programme.slug}` },
  };
}

// A call can be read about only since both it and its programme are published; a change of either is one of what is shown.
function later(one: Date, other: Date | null): Date {
  return other && other > one ? other : one;
}
