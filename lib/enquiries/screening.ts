import 'server-only';
import { openText, sealText } from '@/lib/crypto';
import { AppError } from '@/lib/errors';

/** Nobody reads the page, writes a question and sends it in less time. */
const leastMilliseconds = 3_000;

/** The moment at which a form is shown, sealed, to come back with it. */
export function sealOpening(now: Date): string {
  return sealText(now.toISOString());
}

/**
 * Holds programs back that send every form they find. A person who is taken for one is told so, keeps what was typed,
 * and gets through by sending once more. Throws INVALID at `homepage`, or SENT_TOO_FAST.
 */
export function screenForm({ homepage, opened }: { homepage: string; opened: string }, now: Date): void {
  if (homepage !== '') throw new AppError('INVALID', { fields: { homepage: 'LEAVE_EMPTY' } });
  if (now.getTime() - openedAt(opened) < leastMilliseconds) throw new AppError('SENT_TOO_FAST');
}

/** A time that was not sealed here counts as this very moment. */
function openedAt(opened: string): number {
  try {
    return Date.parse(openText(opened)) || Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
