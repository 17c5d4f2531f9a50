import * as z from 'zod';
import { locales } from '@/lib/i18n/locales';
import { typedText } from '@/lib/typed';
import { CheckResult } from '@/prisma/generated/enums';

/**
 * What the applicant is asked to correct: tick boxes `field.<key>`, a request, and the language it is written in.
 * An empty request is refused by the command.
 */
export const returnInput = z
  .looseObject({ request: typedText(), requestLocale: z.enum(locales, 'CHOICE') })
  .transform(({ request, requestLocale, ...ticks }) => ({
    note: request,
    noteLocale: requestLocale,
    fieldKeys: Object.keys(ticks).flatMap((name) => /^field\.(\w+)$/.exec(name)?.[1] ?? []),
  }));
export type ReturnInput = z.infer<typeof returnInput>;

export const outcomes = ['SELECTED', 'NOT_SELECTED'] as const;
export const decisionInput = z
  .object({ outcome: z.enum(outcomes, 'CHOICE'), reason: typedText(), reasonLocale: z.enum(locales, 'CHOICE') })
  .transform(({ outcome, reason, reasonLocale }) => ({ outcome, note: reason, noteLocale: reasonLocale }));
export type DecisionInput = z.infer<typeof decisionInput>;

/** A move of the procedure, with or without a reason; which need one, the procedure knows. */
export const moveInput = z
  .object({ move: z.string().regex(/^[a-zA-Z]+$/), moveNote: typedText(), moveNoteLocale: z.enum(locales, 'CHOICE') })
  .transform(({ move, moveNote, moveNoteLocale }) => ({ move, note: moveNote, noteLocale: moveNoteLocale }));
export type MoveInput = z.infer<typeof moveInput>;

/** Inputs `check.<key>` and `check.<key>.note`, for whatever questions the form has; a note needs an answer. */
export const checksInput = z.record(z.string(), z.unknown()).transform((input, issues) => {
  const checks: { key: string; result: CheckResult; note: string | null }[] = [];
  const keys = new Set(Object.keys(input).flatMap((name) => /^check\.([^.]+)/.exec(name)?.[1] ?? []));
  for (const key of keys) {
    const name = `check.${key}`;
    const note = typedText().safeParse(input[`${name}.note`] ?? '');
    if (!note.success) {
      issues.addIssue({ code: 'custom', path: [`${name}.note`], message: 'TOO_LONG' });
      continue;
    }
    if (!input[name] && note.data === '') continue;
    const result = z.enum(CheckResult).safeParse(input[name]);
    if (result.success) checks.push({ key, result: result.data, note: note.data || null });
    else issues.addIssue({ code: 'custom', path: [name], message: 'CHOICE' });
  }
  return checks;
});
export type CheckedAnswers = z.infer<typeof checksInput>;

/** Why an official wants to see an identity number in full. */
export const revealInput = z.object({ why: typedText() });
