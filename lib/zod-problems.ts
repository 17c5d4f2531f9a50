import type * as z from 'zod';
import { type FieldCode, isFieldCode } from '@/lib/errors';

/** What a schema found wrong, by the name of the input: the path to it with dots. The first problem of each counts. */
export function zodProblems(error: z.ZodError): Record<string, FieldCode> {
  const fields: Record<string, FieldCode> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= fieldCode(issue);
  return fields;
}

function fieldCode(issue: z.core.$ZodIssue): FieldCode {
  if (isFieldCode(issue.message)) return issue.message;
  if (issue.code === 'too_small') return issue.minimum === 1 ? 'REQUIRED' : 'TOO_SHORT';
  if (issue.code === 'too_big') return 'TOO_LONG';
  if (issue.code === 'invalid_format') return issue.format === 'email' ? 'EMAIL' : 'INVALID';
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'REQUIRED' : 'INVALID';
  return 'INVALID';
}
