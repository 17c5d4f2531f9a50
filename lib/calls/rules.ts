import { addWorkingDays, endOfDayAfter } from '@/lib/dates';

export type CallPhase = 'upcoming' | 'open' | 'closed';

type CallWindow = { opensAt: Date; closesAt: Date };

const minuteMilliseconds = 60_000;
/** For the way of a request that was sent in time; nobody is shown this minute. */
const graceMilliseconds = 60_000;

/** The first moment after the call. "Closes at 23:59" means that the whole minute 23:59 still counts. */
function endOf({ closesAt }: CallWindow): number {
  return Math.floor(closesAt.getTime() / minuteMilliseconds) * minuteMilliseconds + minuteMilliseconds;
}

/** Whether a call is open: the one function that decides it, everywhere. */
export function callPhase(call: CallWindow, at: Date): CallPhase {
  if (at.getTime() < call.opensAt.getTime()) return 'upcoming';
  return at.getTime() < endOf(call) ? 'open' : 'closed';
}

/**
 * Whether a submission counts that reached the server at `receivedAt` (when the request came in, not when its
 * transaction ran). A request pressed in the last second may be a while on its way: it has 60 seconds for that.
 */
export function acceptsSubmission(call: CallWindow, receivedAt: Date): boolean {
  const at = receivedAt.getTime();
  return at >= call.opensAt.getTime() && at < endOf(call) + graceMilliseconds;
}

/** By when a decision is promised: so many working days (Monday to Friday) after the closing; null when none is. */
export function decisionDueAt(call: { closesAt: Date; decisionWorkingDays: number | null }): Date | null {
  if (call.decisionWorkingDays === null) return null;
  return endOfDayAfter(addWorkingDays(call.closesAt, call.decisionWorkingDays), 0);
}

/** The same moment a year later; the last day of February stays the last. */
export function aYearLater(moment: Date): Date {
  const later = new Date(moment);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  if (later.getUTCMonth() !== moment.getUTCMonth()) later.setUTCDate(0);
  return later;
}

/** A code for next year's round: the year in it is the next one, else it is a second one. */
export function codeOfNextYear(code: string): string {
  const years = /20\d\d/g;
  return years.test(code) ? code.replace(years, (year) => String(Number(year) + 1)) : `${code}-2`;
}
