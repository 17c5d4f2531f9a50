import { everything } from '@/lib/opportunities/filter';
import type { Opportunity, OpportunityFilter } from '@/lib/opportunities/schema';
import { makeText } from '@/tests/support/makers/calls';

const day = 86_400_000;

/** An opportunity of which nothing is stated but its title; open until the days given, or standing without them. */
export function makeOpportunity(
  id: string,
  given: Partial<Opportunity> = {},
  { now, closesIn, opensIn = -1 }: { now?: Date; closesIn?: number; opensIn?: number } = {},
): Opportunity {
  const at = (days: number) => new Date((now?.getTime() ?? 0) + days * day);
  return {
    id,
    title: makeText(id),
    round: null,
    summary: makeText('summary'),
    forWhom: null,
    gives: [],
    issuers: [],
    direction: 'TO_TIANJIN',
    coversTianjin: 'STATED_YES',
    hongKongApplicants: 'NOT_STATED',
    audiences: [],
    purposes: [],
    fields: [],
    chains: [],
    languages: [],
    publishedAt: new Date(0),
    updatedAt: new Date(0),
    isSample: false,
    isRunElsewhere: false,
    page: { path: `/programmes/${id}` },
    opensAt: closesIn === undefined ? null : at(opensIn),
    closesAt: closesIn === undefined ? null : at(closesIn),
    ...given,
  };
}

/** A filter that asks only for what is given. */
export function makeFilter(given: Partial<OpportunityFilter> = {}): OpportunityFilter {
  return { ...everything, ...given };
}
