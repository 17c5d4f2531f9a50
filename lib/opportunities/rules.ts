import { callPhase } from '@/lib/calls/rules';
import { daysUntil } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { type LocalizedText, shownText } from '@/lib/i18n/localized-text';
import { everything } from '@/lib/opportunities/filter';
import {
  type FilterName,
  filterNames,
  filterValues,
  type Opportunity,
  type OpportunityFilter,
  type OpportunitySort,
  type OpportunityState,
  opportunityStates,
} from '@/lib/opportunities/schema';
import type { Direction } from '@/prisma/generated/enums';

export type FilterCounts = Record<FilterName, Record<string, number>>;

const phases = { open: 'OPEN', upcoming: 'UPCOMING', closed: 'CLOSED' } as const;
const always = { opensAt: new Date(0), closesAt: new Date('9999-12-31T00:00:00Z') };

/** Whether it can be taken up now, later, no longer, or at no stated time. */
export function stateOf({ opensAt, closesAt }: Pick<Opportunity, 'opensAt' | 'closesAt'>, now: Date): OpportunityState {
  if (!opensAt && !closesAt) return 'STANDING';
  return phases[callPhase({ opensAt: opensAt ?? always.opensAt, closesAt: closesAt ?? always.closesAt }, now)];
}

const citiesOf: Record<Direction, string[]> = {
  TO_TIANJIN: ['TIANJIN'],
  TO_HONG_KONG: ['HONG_KONG'],
  BOTH: ['TIANJIN', 'HONG_KONG'],
};
const windows = { WITHIN_7_DAYS: 7, WITHIN_30_DAYS: 30, WITHIN_90_DAYS: 90 };

/** The values an opportunity has in each list; NOT_STATED where its record is silent. */
export function valuesOf(opportunity: Opportunity, now: Date): Record<FilterName, readonly string[]> {
  const { audiences, purposes, fields, chains, languages, closesAt } = opportunity;
  const tianjin = opportunity.coversTianjin === 'STATED_YES' ? 'TIANJIN' : 'NOT_STATED';
  const state = stateOf(opportunity, now);
  const left = closesAt && state !== 'CLOSED' ? daysUntil(closesAt, now) : Number.POSITIVE_INFINITY;
  const within = Object.entries(windows).flatMap(([window, days]) => (left <= days ? [window] : []));
  return {
    states: [state],
    closing: closesAt ? within : ['NO_DATE'],
    hongKongApplicants: [opportunity.hongKongApplicants],
    cities: citiesOf[opportunity.direction].map((city) => (city === 'TIANJIN' ? tianjin : city)),
    audiences: orNotStated(audiences),
    purposes: orNotStated(purposes),
    fields: orNotStated(fields),
    chains: orNotStated(chains),
    languages: orNotStated(languages),
  };
}

function orNotStated(values: string[]): string[] {
  return values.length > 0 ? values : ['NOT_STATED'];
}

/**
 * Whether all words stand somewhere in it, in whichever language, whatever their case and width. The one place that
 * compares words.
 */
export function matchesWords(opportunity: Opportunity, words: string): boolean {
  const asked = fold(words).split(' ').filter(Boolean);
  if (asked.length === 0) return true;
  const { title, round, summary, forWhom, gives, issuers } = opportunity;
  const texts = [title, round, summary, forWhom, ...issuers, ...gives.map(({ text }) => text)].filter(
    (text) => text !== null,
  );
  const written = [...texts.flatMap(wordsOf), ...gives.map(({ quote }) => quote ?? '')].map(fold).join('\n');
  return asked.every((word) => written.includes(word));
}

function wordsOf(text: LocalizedText): string[] {
  return Object.values(text).map((entry) => entry.text);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

/**
 * What matches, and for each value of each list how many would match with it, given everything else that is asked:
 * a list's own choices do not narrow its own counts. One pass over all opportunities.
 */
export function findOpportunities(
  all: Opportunity[],
  filter: OpportunityFilter,
  now: Date,
): { found: Opportunity[]; counts: FilterCounts } {
  const counts = Object.fromEntries(
    filterNames.map((name) => [name, Object.fromEntries(filterValues[name].map((value) => [value, 0]))]),
  ) as FilterCounts;
  const found: Opportunity[] = [];
  for (const opportunity of all) {
    if (!matchesWords(opportunity, filter.words)) continue;
    const values = valuesOf(opportunity, now);
    const failing = filterNames.filter(
      (name) => filter[name].length > 0 && !filter[name].some((value) => values[name].includes(value)),
    );
    if (failing.length === 0) found.push(opportunity);
    for (const name of failing.length === 0 ? filterNames : failing.length === 1 ? failing : []) {
      for (const value of values[name]) counts[name][value] = (counts[name][value] ?? 0) + 1;
    }
  }
  return { found, counts };
}

/** For when nothing matches: what giving up one thing that is asked would show, the most first. */
export function waysOut(all: Opportunity[], filter: OpportunityFilter, now: Date) {
  const asked = (['words', ...filterNames] as const).filter((name) => filter[name].length > 0);
  return asked
    .map((name) => {
      const wider = { ...filter, [name]: everything[name] };
      return { name, filter: wider, count: findOpportunities(all, wider, now).found.length };
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

type Order = { sort: OpportunitySort; locale: Locale; now: Date };

/**
 * In the order asked for. By closing: what is open, the next to close first and without a date last; then what opens
 * next; then what stands; then what has closed, the latest first.
 */
export function inOrder(opportunities: Opportunity[], { sort, locale, now }: Order): Opportunity[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const titleOf = ({ title, round }: Opportunity) =>
    [title, round].map((text) => (text ? shownText(text, locale).text : '')).join(' ');
  const byTitle = (one: Opportunity, other: Opportunity) => collator.compare(titleOf(one), titleOf(other));
  const compare = {
    title: byTitle,
    newest: (one: Opportunity, other: Opportunity) => other.publishedAt.getTime() - one.publishedAt.getTime(),
    closing: (one: Opportunity, other: Opportunity) => {
      const [a, b] = [rankOf(one, now), rankOf(other, now)];
      return a.state - b.state || (a.at === b.at ? byTitle(one, other) : a.at - b.at);
    },
  }[sort];
  return opportunities.toSorted((one, other) => compare(one, other) || (one.id < other.id ? -1 : 1));
}

function rankOf(opportunity: Opportunity, now: Date): { state: number; at: number } {
  const { opensAt, closesAt } = opportunity;
  const state = stateOf(opportunity, now);
  const times = {
    OPEN: closesAt?.getTime() ?? Number.POSITIVE_INFINITY,
    UPCOMING: opensAt?.getTime() ?? 0,
    STANDING: 0,
    CLOSED: -(closesAt?.getTime() ?? 0),
  };
  return { state: opportunityStates.indexOf(state), at: times[state] };
}
