import type { Answer } from '@/lib/forms/answer-shapes';
import { choice, choices, declaration } from '@/lib/forms/fields/choices';
import { date } from '@/lib/forms/fields/dates';
import type { FieldKind } from '@/lib/forms/fields/field-kind';
import { file } from '@/lib/forms/fields/files';
import { money, number } from '@/lib/forms/fields/numbers';
import { identityPaper, personName, referee } from '@/lib/forms/fields/people';
import { organisation, station } from '@/lib/forms/fields/picks';
import { table } from '@/lib/forms/fields/tables';
import { text } from '@/lib/forms/fields/texts';
import type { FieldOf, FieldType, FormField } from '@/lib/forms/schema';

const kinds: { [Type in FieldType]: FieldKind<FieldOf<Type>> } = {
  shortText: text,
  longText: text,
  choice,
  choices,
  date,
  number,
  money,
  personName,
  identityPaper,
  organisation,
  station,
  table,
  referee,
  file,
  declaration,
};

/** What the type of a field declares. */
export function fieldKind(field: FormField): FieldKind {
  return kinds[field.type];
}

/** An answer, if it is one that a field of this type keeps. */
export function keptAnswer(field: FormField, answer: Answer | undefined): Answer | undefined {
  return fieldKind(field).keeps(answer) ? answer : undefined;
}
