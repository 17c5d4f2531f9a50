import 'server-only';
import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import type * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { FormState } from '@/lib/form-state';
import { zodProblems } from '@/lib/zod-problems';

const secretField = /password|secret|token/i;

/**
 * The one way to make a form's server action. Parses the form with `schema` (one value a field; a repeated
 * field arrives as an array), runs `run`, and turns refusals into codes. `run` ends with a redirect or returns
 * nothing (= done), or values that the form shows once. Context such as ids comes in by `.bind(null, context)` and must be checked in the command.
 */
export function formAction<Context, Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.infer<Schema>, context: Context) => Promise<Record<string, string>> | Promise<void>,
) {
  return async (context: Context, _before: FormState, form: FormData): Promise<FormState> => {
    const raw = readForm(form);
    const values = typedValues(form);
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return { status: 'error', code: 'INVALID', fields: zodProblems(parsed.error), values };
    try {
      const shown = await run(parsed.data, context);
      return shown ? { status: 'done', values: shown } : { status: 'done' };
    } catch (error) {
      unstable_rethrow(error);
      return { ...refusal(error), values };
    }
  };
}

/** A refusal as form state. An unexpected error is logged with the reference that the reader is shown. */
export function refusal(error: unknown): FormState {
  if (error instanceof AppError) {
    return { status: 'error', code: error.code, params: error.details.params, fields: error.details.fields };
  }
  const reference = randomUUID().slice(0, 8);
  console.error(`[${reference}]`, error);
  return { status: 'error', code: 'UNEXPECTED', params: { reference }, reference };
}

function readForm(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const raw: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {};
  for (const key of new Set(form.keys())) {
    if (key.startsWith('$ACTION')) continue;
    const all = form.getAll(key);
    raw[key] = all.length > 1 ? all : (all[0] ?? '');
  }
  return raw;
}

function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, value] of form) {
    if (typeof value === 'string' && !key.startsWith('$ACTION') && !secretField.test(key)) values[key] = value;
  }
  return values;
}
