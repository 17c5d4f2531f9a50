import * as z from 'zod';
import { identityPapers } from '@/lib/forms/identity-papers';

/** Words of a form in the three languages, all written by hand. */
const words = z.object({ 'zh-HK': z.string().min(1), 'zh-CN': z.string().min(1), en: z.string().min(1) });
export type FormWords = z.infer<typeof words>;

const common = {
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: words,
  hint: words.optional(),
  required: z.boolean(),
  /** tells who applies: kept from reviewers of a blind call */
  identifying: z.boolean().optional(),
};

const formField = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('shortText'),
    ...common,
    maxCharacters: z.int().max(500),
    autocomplete: z.string().optional(),
  }),
  z.object({ type: z.literal('longText'), ...common, maxCharacters: z.int().max(20_000), rows: z.int().optional() }),
  z.object({
    type: z.literal('choice'),
    ...common,
    options: z.array(z.object({ value: z.string(), label: words })).min(2),
  }),
  z.object({ type: z.literal('date'), ...common }),
  /** name in Han script and as in the document, in Latin letters */
  z.object({ type: z.literal('personName'), ...common }),
  z.object({ type: z.literal('identityPaper'), ...common, papers: z.array(z.enum(identityPapers)).min(1) }),
  z.object({ type: z.literal('file'), ...common, most: z.int().min(1).max(10) }),
  /** a sentence the applicant puts their name to */
  z.object({ type: z.literal('declaration'), ...common }),
]);

const formStep = z.object({
  key: z.string().regex(/^[a-z][a-z-]*$/),
  title: words,
  intro: words.optional(),
  fields: z.array(formField).min(1),
});

/** A form of a call: steps of typed fields, and the questions an official checks. Stored in FormVersion.definition. */
export const formDefinition = z.object({
  steps: z.array(formStep).min(1),
  checks: z.array(z.object({ key: z.string(), question: words, hint: words.optional() })),
});

export type FormField = z.infer<typeof formField>;
export type FormStep = z.infer<typeof formStep>;
export type FormDefinition = z.infer<typeof formDefinition>;

/** Reads FormVersion.definition. Throws when it is not a form. */
export function readFormDefinition(value: unknown): FormDefinition {
  return formDefinition.parse(value);
}

/** All fields of a form in order. */
export function fieldsOf(form: FormDefinition): FormField[] {
  return form.steps.flatMap((step) => step.fields);
}
