import { callPhase } from '@/lib/calls/rules';

type CallWindow = { opensAt: Date; closesAt: Date };

/**
 * Calls as a reader needs them: open ones first (the next to close leads), then upcoming ones (the next to open
 * leads), then closed ones (the last closed leads).
 */
export function inReadersOrder<Call extends CallWindow>(calls: Call[], at: Date): Call[] {
  const rank = { open: 0, upcoming: 1, closed: 2 };
  const within = (call: Call): number => {
    const phase = callPhase(call, at);
    if (phase === 'open') return call.closesAt.getTime();
    return phase === 'upcoming' ? call.opensAt.getTime() : -call.closesAt.getTime();
  };
  return calls.toSorted(
    (one, other) => rank[callPhase(one, at)] - rank[callPhase(other, at)] || within(one) - within(other),
  );
}
