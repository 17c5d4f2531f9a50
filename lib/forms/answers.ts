import type { FieldCode } from '@/lib/errors';
import { countCharacters } from '@/lib/forms/count-characters';
import { type IdentityPaper, isIdentityPaper } from '@/lib/forms/identity-papers';
import type { FormDefinition, FormField, FormStep } from '@/lib/forms/schema';

export type PersonName = { han: string; latin: string };
/** An identity paper as kept: the number only sealed; `problem` is what its form said when it was typed. */
export type SealedPaper = { paper: IdentityPaper; masked: string; sealed: string; problem: FieldCode | null };
export type Answer = string | PersonName | SealedPaper;
export type Answers = Record<string, Answer>;

/** Names of the inputs of a field, in order; also the keys under which its problems are reported. */
export function inputNames(field: FormField): string[] {
  if (field.type === 'personName') return [`${field.key}.han`, `${field.key}.latin`];
  if (field.type === 'identityPaper') return [`${field.key}.paper`, `${field.key}.number`];
  return [field.key];
}

export function isPersonName(answer: Answer | undefined): answer is PersonName {
  return typeof answer === 'object' && 'han' in answer;
}

export function isSealedPaper(answer: Answer | undefined): answer is SealedPaper {
  return typeof answer === 'object' && 'sealed' in answer;
}

/** Reads the JSON column. What does not look like an answer is left out. */
export function readAnswers(value: unknown): Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, answer]) => isAnswer(answer)));
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  const has = (...keys: string[]) => keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
  return has('han', 'latin') || (has('paper', 'masked', 'sealed') && isIdentityPaper((value as SealedPaper).paper));
}

/** What an input is filled with at first. A sealed number is never given back. */
export function inputValues(fields: FormField[], answers: Answers): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { key } of fields) {
    const answer = answers[key];
    if (typeof answer === 'string') values[key] = answer;
    else if (isPersonName(answer))
      Object.assign(values, { [`${key}.han`]: answer.han, [`${key}.latin`]: answer.latin });
    else if (isSealedPaper(answer)) values[`${key}.paper`] = answer.paper;
  }
  return values;
}

/** Files of an application by field, as far as completeness is concerned. */
export type FileCounts = Record<string, number>;

/** Everything that keeps a step from being complete, by input name. */
export function stepProblems(step: FormStep, answers: Answers, files: FileCounts): Record<string, FieldCode> {
  const problems: Record<string, FieldCode> = {};
  for (const field of step.fields)
    Object.assign(problems, fieldProblems(field, answers[field.key], files[field.key] ?? 0));
  return problems;
}

/** The same for the whole form. */
export function formProblems(form: FormDefinition, answers: Answers, files: FileCounts): Record<string, FieldCode> {
  return Object.assign({}, ...form.steps.map((step) => stepProblems(step, answers, files)));
}

function fieldProblems(field: FormField, answer: Answer | undefined, files: number): Record<string, FieldCode> {
  const one = (code: FieldCode | null, name = field.key): Record<string, FieldCode> => (code ? { [name]: code } : {});
  switch (field.type) {
    case 'personName': {
      const { han = '', latin = '' } = isPersonName(answer) ? answer : {};
      if (!field.required && !han && !latin) return {};
      return {
        ...one(han.length > 100 ? 'TOO_LONG' : null, `${field.key}.han`),
        ...one(textProblem(latin, 100, true), `${field.key}.latin`),
      };
    }
    case 'identityPaper':
      if (!isSealedPaper(answer)) return field.required ? one('REQUIRED', `${field.key}.number`) : {};
      if (!field.papers.includes(answer.paper)) return one('CHOICE', `${field.key}.paper`);
      return one(answer.problem, `${field.key}.number`);
    case 'file':
      return one(field.required && files === 0 ? 'FILE_MISSING' : null);
    case 'declaration':
      return one(field.required && answer !== 'yes' ? 'DECLARATION' : null);
    case 'choice':
      if (!answer) return one(field.required ? 'CHOICE' : null);
      return one(field.options.some((option) => option.value === answer) ? null : 'CHOICE');
    case 'date':
      if (!answer) return one(field.required ? 'REQUIRED' : null);
      return one(isDate(answer) ? null : 'DATE');
    default:
      return one(textProblem(typeof answer === 'string' ? answer : '', field.maxCharacters, field.required));
  }
}

function textProblem(text: string, most: number, required: boolean): FieldCode | null {
  if (text.trim() === '') return required ? 'REQUIRED' : null;
  return countCharacters(text) > most ? 'TOO_LONG' : null;
}

function isDate(answer: Answer): boolean {
  if (typeof answer !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(answer)) return false;
  const date = new Date(`${answer}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(answer);
}
