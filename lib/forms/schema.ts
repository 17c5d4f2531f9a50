import * as z from 'zod';
import { crossProblems } from '@/lib/forms/cross-checks';
import { identityPapers } from '@/lib/forms/identity-papers';

/** Words of a form in the three languages, all written by hand. */
const words = z.object({ 'zh-HK': z.string().min(1), 'zh-CN': z.string().min(1), en: z.string().min(1) });
export type FormWords = z.infer<typeof words>;

const key = z
  .string()
  .min(1)
  .regex(/^[a-z][A-Za-z0-9]*$/);

/** Asked only if an earlier choice, choices or declaration (`yes`) holds one of these values. */
const condition = z.object({ field: z.string().min(1), is: z.array(z.string()).min(1) });
export type Condition = z.infer<typeof condition>;

const common = {
  key,
  label: words,
  hint: words.optional(),
  required: z.boolean(),
  /** tells who applies: reviewers who must not know do not see it */
  identifying: z.boolean().optional(),
  condition: condition.optional(),
};

const options = z
  .array(z.object({ value: z.string().regex(/^[\w-]+$/), label: words }))
  .min(2, 'TOO_FEW_ROWS')
  .max(60, 'TOO_MANY_ROWS');

/** Amounts are given in one of these. */
export const currencies = ['CNY', 'HKD'] as const;
export type Currency = (typeof currencies)[number];

const limits = { min: z.number().optional(), max: z.number().optional() };

const columnCommon = { key, label: words, required: z.boolean() };

/** A column of a table: what it holds is read and judged as the field of that type. */
const column = z.discriminatedUnion('type', [
  z.object({ type: z.literal('shortText'), ...columnCommon, maxCharacters: z.int().min(1).max(500) }),
  z.object({ type: z.literal('number'), ...columnCommon, ...limits, decimals: z.int().min(0).max(6) }),
  z.object({ type: z.literal('date'), ...columnCommon }),
  z.object({ type: z.literal('choice'), ...columnCommon, options }),
]);
export type TableColumn = z.infer<typeof column>;

const formField = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('shortText'),
    ...common,
    maxCharacters: z.int().min(1).max(500),
    autocomplete: z.string().optional(),
  }),
  z.object({
    type: z.literal('longText'),
    ...common,
    maxCharacters: z.int().min(1).max(20_000),
    rows: z.int().min(1).max(40).optional(),
  }),
  z.object({ type: z.literal('choice'), ...common, options }),
  /** any of several */
  z.object({ type: z.literal('choices'), ...common, options }),
  z.object({ type: z.literal('date'), ...common }),
  z.object({
    type: z.literal('number'),
    ...common,
    ...limits,
    decimals: z.int().min(0).max(6),
    unit: words.optional(),
  }),
  z.object({ type: z.literal('money'), ...common, ...limits, currencies: z.array(z.enum(currencies)).min(1) }),
  /** name in Han script and as in the document, in Latin letters */
  z.object({ type: z.literal('personName'), ...common }),
  z.object({ type: z.literal('identityPaper'), ...common, papers: z.array(z.enum(identityPapers)).min(1) }),
  /** one of the organisations, or its name; `isHost`: the one that is asked to confirm */
  z.object({
    type: z.literal('organisation'),
    ...common,
    isHost: z.boolean().optional(),
    allowsOthers: z.boolean().optional(),
  }),
  /** one of the published stations; `isHost`: the organisation it belongs to is asked to confirm */
  z.object({ type: z.literal('station'), ...common, isHost: z.boolean().optional() }),
  z.object({
    type: z.literal('table'),
    ...common,
    columns: z.array(column).min(1).max(8),
    least: z.int().min(0).max(50),
    most: z.int().min(1).max(50),
  }),
  /** somebody who knows the applicant, and the language in which they would write */
  z.object({ type: z.literal('referee'), ...common }),
  z.object({ type: z.literal('file'), ...common, most: z.int().min(1).max(10) }),
  /** a sentence the applicant puts their name to */
  z.object({ type: z.literal('declaration'), ...common }),
]);

const formStep = z.object({
  key: z
    .string()
    .min(1)
    .regex(/^[a-z][a-z0-9-]*$/),
  title: words,
  intro: words.optional(),
  condition: condition.optional(),
  fields: z.array(formField).min(1),
});

const check = z.object({ key, question: words, hint: words.optional() });

/** Each part for itself. */
export const formParts = z.object({ steps: z.array(formStep).min(1).max(30), checks: z.array(check) });

/** A form of a call: steps of typed fields, and the questions an official checks. Stored in FormVersion.definition. */
export const formDefinition = formParts.superRefine((form, context) => {
  for (const { path, code } of crossProblems(form))
    context.addIssue({ code: 'custom', path: [...path], message: code });
});

export type FormField = z.infer<typeof formField>;
export type FieldType = FormField['type'];
export type FieldOf<Type extends FieldType> = Extract<FormField, { type: Type }>;
export type FormStep = z.infer<typeof formStep>;
export type FormDefinition = z.infer<typeof formDefinition>;

/** Every type of field, in the order in which officials are offered them. */
export const fieldTypes = formField.options.map((option) => option.shape.type.value);

/** Reads FormVersion.definition. Throws when it is not a form. */
export function readFormDefinition(value: unknown): FormDefinition {
  return formDefinition.parse(value);
}

/** All fields of a form in order. */
export function fieldsOf(form: Pick<FormDefinition, 'steps'>): FormField[] {
  return form.steps.flatMap((step) => step.fields);
}
