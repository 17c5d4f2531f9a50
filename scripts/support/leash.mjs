// Preloaded into the programs that start.mjs keeps running. Their standard input is a pipe from it: when the pipe
// closes, their parent is gone (even by kill -9), and no orphan may keep the port.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.stdin.on('close', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5_000).unref();
  });
  process.stdin.on('error', () => {});
  process.stdin.resume();
  process.stdin.unref?.();
}
