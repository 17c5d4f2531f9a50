import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { runWorker } from '@/lib/jobs/run-worker';

/** Starts a worker like that of the worker process, and stops it when the test is over. */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  const stopping = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  await new Promise<void>((ready) => {
    ended = runWorker(stopping.signal, ready);
  });
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  onTestFinished(stop);
  return { stop };
}

/** Waits until `check` holds. Fails after ten seconds with what it answered last. */
export async function eventually<Value>(
  ask: () => Promise<Value> | Value,
  check: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await ask();
    if (check(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain: ${JSON.stringify(value)}`);
    await delay(50);
  }
}
