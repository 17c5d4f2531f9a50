import * as z from 'zod';
import { type Answers, readAnswers } from '@/lib/forms/answer-shapes';

const submission = z.object({
  answers: z.unknown(),
  files: z.array(z.object({ field: z.string().nullable(), name: z.string(), sha256: z.string() })).catch([]),
});

export type Sent = { answers: Answers; files: { field: string | null; name: string; sha256: string }[] };

/** What was sent, from the frozen content of a submission. */
export function readSubmission(content: unknown): Sent {
  const { answers, files } = submission.safeParse(content).data ?? { answers: {}, files: [] };
  return { answers: readAnswers(answers), files };
}

/** The files as they were sent: one added since, while a correction runs, is not there yet. */
export function filesAsSent<File extends { fieldKey: string | null; sha256: string }>(
  files: File[],
  sent: Sent,
): File[] {
  return files.filter(({ fieldKey, sha256 }) =>
    sent.files.some((file) => file.field === fieldKey && file.sha256 === sha256),
  );
}
