import 'server-only';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { hashText } from '@/lib/crypto';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';

/** How often, in how many seconds. Kept in the database, so that a limit holds over several servers. */
const limits = {
  /** by e-mail: few, against guessing one person's password */
  'sign-in': { points: 10, duration: 15 * 60 },
  /** by address: more, since a school may share one */
  'sign-in-address': { points: 100, duration: 15 * 60 },
  'sign-up': { points: 5, duration: 60 * 60 },
  'sign-up-address': { points: 60, duration: 60 * 60 },
  reset: { points: 5, duration: 60 * 60 },
  'reset-address': { points: 60, duration: 60 * 60 },
  upload: { points: 60, duration: 10 * 60 },
  submit: { points: 20, duration: 10 * 60 },
  /** by e-mail or account */
  enquiry: { points: 5, duration: 60 * 60 },
  'enquiry-address': { points: 30, duration: 60 * 60 },
  /** by enquiry: how often its sender may write */
  'enquiry-reply': { points: 10, duration: 60 * 60 },
} as const;

export type LimitName = keyof typeof limits;

const limiters = new Map<LimitName, RateLimiterPrisma>();

/** Counts one use of `key` (an e-mail, an address, a user id). Throws RATE_LIMITED with the minutes to wait. */
export async function consumeLimit(name: LimitName, key: string): Promise<void> {
  try {
    await limiter(name).consume(hashText(key));
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const minutes = Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
    throw new AppError('RATE_LIMITED', { params: { minutes } });
  }
}

/** Forgets the uses of `key`, for instance after a right password. */
export async function clearLimit(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(hashText(key));
}

function limiter(name: LimitName): RateLimiterPrisma {
  const known = limiters.get(name);
  if (known) return known;
  // Stale rows are removed by the job remove_stale, not by a timer in each server.
  const made = new RateLimiterPrisma({
    storeClient: db(),
    keyPrefix: name,
    clearExpiredByTimeout: false,
    ...limits[name],
  });
  limiters.set(name, made);
  return made;
}
