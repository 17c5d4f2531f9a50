import 'server-only';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { runWorker } from '@/lib/jobs/run-worker';

// The worker process: `tsx --conditions=react-server lib/jobs/worker.ts`.
const hardStopMilliseconds = 10_000;
const stopping = new AbortController();

function stop(): void {
  if (stopping.signal.aborted) process.exit(1);
  stopping.abort();
  // A job that does not end in time is taken up again by the next worker.
  setTimeout(() => process.exit(1), hardStopMilliseconds).unref();
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);

env();
let announced = false;
await runWorker(stopping.signal, () => {
  if (!announced) console.log('worker ready');
  announced = true;
});
await db().$disconnect();
process.exit(0);
