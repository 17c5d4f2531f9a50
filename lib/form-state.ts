import type { ErrorCode, FieldCode } from '@/lib/errors';

/** What an action answers to its form. Codes only; the form shows them in the reader's language. */
export type FormState = {
  status: 'idle' | 'error' | 'done';
  code?: ErrorCode;
  params?: Record<string, string | number>;
  fields?: Record<string, FieldCode>;
  /** what was typed, given back (never passwords) */
  values?: Record<string, string>;
  /** reference of an unexpected error, as in the log */
  reference?: string;
};

export const idle: FormState = { status: 'idle' };
