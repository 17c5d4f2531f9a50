import type { FieldCode } from '@/lib/errors';
import { type Answers, isTableRows } from '@/lib/forms/answer-shapes';
import type { AnswerReader, Problems, Typed } from '@/lib/forms/fields/field-kind';
import { fieldKind, keptAnswer } from '@/lib/forms/fields/field-kinds';
import { filledRows } from '@/lib/forms/fields/tables';
import { type FormDefinition, type FormField, type FormStep, fieldsOf } from '@/lib/forms/schema';

/** What an input is filled with at first. */
export function inputValues(fields: FormField[], answers: Answers): Typed {
  const values: Typed = {};
  for (const field of fields) {
    const kept = keptAnswer(field, answers[field.key]);
    if (kept !== undefined) Object.assign(values, fieldKind(field).values(field, kept));
  }
  return values;
}

/** Files of an application by field, as far as completeness is concerned. */
export type FileCounts = Record<string, number>;

/** Everything that keeps a step from being complete, by input name. Of a step as it is shown. */
export function stepProblems(step: Pick<FormStep, 'fields'>, answers: Answers, files: FileCounts): Problems {
  const problems: Problems = {};
  for (const field of step.fields) {
    const kept = keptAnswer(field, answers[field.key]);
    Object.assign(problems, fieldKind(field).problems(field, kept, files[field.key] ?? 0));
  }
  return problems;
}

/** The same for the whole form, as it is shown. */
export function formProblems(form: FormDefinition, answers: Answers, files: FileCounts): Problems {
  return Object.assign({}, ...form.steps.map((step) => stepProblems(step, answers, files)));
}

/** Of these problems those that are at one of the fields, in the order of the fields. */
export function problemsOf(fields: FormField[], problems: Problems): [string, FieldCode][] {
  return fields.flatMap(({ key }) =>
    Object.entries(problems).filter(([name]) => name === key || name.startsWith(`${key}.`)),
  );
}

/** What is sent: answers to what is asked, and nothing that was typed under a question that has gone. */
export function answersToSend(shown: FormDefinition, answers: Answers): Answers {
  const sent: Answers = {};
  for (const field of fieldsOf(shown)) {
    const kept = keptAnswer(field, answers[field.key]);
    if (kept === undefined) continue;
    sent[field.key] = isTableRows(kept) ? { rows: filledRows(kept.rows) } : kept;
  }
  return sent;
}

/** An answer in words; null when there is none. */
export function answerText(field: FormField, answers: Answers, reader: AnswerReader): string | null {
  const kept = keptAnswer(field, answers[field.key]);
  return kept === undefined ? null : fieldKind(field).text(field, kept, reader);
}
