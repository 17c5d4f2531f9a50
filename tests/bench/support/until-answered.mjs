// Waits for a server that has just been started.
import { setTimeout as delay } from 'node:timers/promises';
import { Sentence } from '../../../scripts/support/say.mjs';

export async function untilAnswered(url, patience = 60_000) {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(30_000), redirect: 'manual' });
      await answer.arrayBuffer();
      return;
    } catch {
      await delay(60);
    }
  }
  throw new Sentence(`${url} did not answer within ${patience / 1000} s.`);
}
