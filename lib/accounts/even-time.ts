import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';

const stepMilliseconds = 500;

/**
 * Runs `work` and answers, or refuses, only at the next whole step of time. Without it, the milliseconds of one more
 * row or one more mail would tell whether an address is known here.
 */
export async function inEvenTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  try {
    return await work();
  } finally {
    const taken = performance.now() - begun;
    await sleep(Math.ceil(taken / stepMilliseconds) * stepMilliseconds - taken);
  }
}
