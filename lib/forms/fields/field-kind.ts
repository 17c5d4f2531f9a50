import type { FieldCode } from '@/lib/errors';
import type { Answer } from '@/lib/forms/answer-shapes';
import { countCharacters } from '@/lib/forms/count-characters';
import type { IdentityPaper } from '@/lib/forms/identity-papers';
import type { FormField } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

/** What a form sent, by input name. */
export type Typed = Record<string, string>;
export type Problems = Record<string, FieldCode>;

/** In which language an answer is read, with the words that only the messages have. */
export type AnswerReader = { locale: Locale; paperName: (paper: IdentityPaper) => string; declared: string };

/**
 * What a type of field does with what is typed. Inputs are named by the key of the field, or `key.part`; the same
 * names carry the problems.
 */
export type FieldKind<Field extends FormField = FormField, Kept extends Answer = Answer> = {
  keeps(value: unknown): value is Kept;
  /** What the inputs hold at first. */
  values(field: Field, kept: Kept): Typed;
  /** Right or wrong, so that nothing typed is lost: undefined = not in what was typed; null = emptied. */
  read(field: Field, typed: Typed, before: Kept | undefined): Kept | null | undefined;
  problems(field: Field, kept: Kept | undefined, files: number): Problems;
  /** null = nothing to read */
  text(field: Field, kept: Kept, reader: AnswerReader): string | null;
};

/** No problem where there is no code. */
export function one(name: string, code: FieldCode | null): Problems {
  return code ? { [name]: code } : {};
}

export function textProblem(text: string, most: number, required: boolean): FieldCode | null {
  if (text.trim() === '') return required ? 'REQUIRED' : null;
  return countCharacters(text) > most ? 'TOO_LONG' : null;
}

/** Text of an input as it is kept. */
export function readText(typed: Typed, name: string): string | null | undefined {
  const text = typed[name];
  return text === undefined ? undefined : text === '' ? null : text;
}
