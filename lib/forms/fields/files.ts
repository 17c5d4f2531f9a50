import { isText } from '@/lib/forms/answer-shapes';
import { type FieldKind, one } from '@/lib/forms/fields/field-kind';
import type { FieldOf } from '@/lib/forms/schema';

/** Files are no answers: each is sent on its own (lib/files) and only counted here. */
export const file: FieldKind<FieldOf<'file'>, string> = {
  keeps: isText,
  values: () => ({}),
  read: () => undefined,
  problems: ({ key, required }, _kept, files) => one(key, required && files === 0 ? 'FILE_MISSING' : null),
  text: () => null,
};
