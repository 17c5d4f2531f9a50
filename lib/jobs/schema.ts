/** waiting = not tried yet · retrying = failed, will be tried again · running · failed = given up */
export const jobStates = ['waiting', 'retrying', 'running', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

export function isJobState(value: unknown): value is JobState {
  return jobStates.some((state) => state === value);
}
