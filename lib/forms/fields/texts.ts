import { isText } from '@/lib/forms/answer-shapes';
import { type FieldKind, one, readText, textProblem } from '@/lib/forms/fields/field-kind';
import type { FieldOf } from '@/lib/forms/schema';

/** One line or several, with a limit of characters. */
export const text: FieldKind<FieldOf<'shortText' | 'longText'>, string> = {
  keeps: isText,
  values: ({ key }, kept) => ({ [key]: kept }),
  read: ({ key }, typed) => readText(typed, key),
  problems: ({ key, maxCharacters, required }, kept = '') => one(key, textProblem(kept, maxCharacters, required)),
  text: (_field, kept) => kept,
};
