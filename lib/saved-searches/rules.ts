import { daysUntil } from '@/lib/dates';
import { findOpportunities, stateOf } from '@/lib/opportunities/rules';
import type { Opportunity, OpportunityFilter } from '@/lib/opportunities/schema';
import type { AlertFrequency } from '@/prisma/generated/enums';

type Kept = { filter: OpportunityFilter; knownIds: string[] };

const daysBetween = { DAILY: 1, WEEKLY: 7 };

/** Whether a mail about this search may go out on this day (of Tianjin and Hong Kong). */
export function isDue(
  { frequency, lastSentAt }: { frequency: AlertFrequency; lastSentAt: Date | null },
  now: Date,
): boolean {
  if (frequency === 'OFF') return false;
  return lastSentAt === null || -daysUntil(lastSentAt, now) >= daysBetween[frequency];
}

/** What one can still take up of what matches. What has closed is no news to anybody. */
export function matchesToTell(filter: OpportunityFilter, all: Opportunity[], now: Date): Opportunity[] {
  return findOpportunities(all, filter, now).found.filter((opportunity) => stateOf(opportunity, now) !== 'CLOSED');
}

/** What matches and was neither there when the search was saved nor told since. */
export function newMatches({ filter, knownIds }: Kept, all: Opportunity[], now: Date): Opportunity[] {
  const known = new Set(knownIds);
  return matchesToTell(filter, all, now).filter(({ id }) => !known.has(id));
}
