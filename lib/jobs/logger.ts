import { Logger } from 'graphile-worker';

/** Says what went wrong only; a job that ended well is silent. */
export const jobsLogger = new Logger((scope) => (level, message) => {
  if (level === 'error' || level === 'warning') {
    console.error(`[worker${scope.taskIdentifier ? ` ${scope.taskIdentifier}` : ''}] ${message}`);
  }
});
