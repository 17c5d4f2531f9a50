import * as z from 'zod';
import type { FieldCode } from '@/lib/errors';
import { crossProblems, valuesOf } from '@/lib/forms/cross-checks';
import { type FieldType, type FormWords, fieldTypes, formParts } from '@/lib/forms/schema';
import { zodProblems } from '@/lib/zod-problems';

const words = z.object({
  'zh-HK': z.string().default(''),
  'zh-CN': z.string().default(''),
  en: z.string().default(''),
});
export const noWords: FormWords = { 'zh-HK': '', 'zh-CN': '', en: '' };

const draftField = z.looseObject({
  type: z.enum(fieldTypes as [FieldType, ...FieldType[]]),
  key: z.string(),
  label: words.default(noWords),
  required: z.boolean().default(true),
});
const draftStep = z.looseObject({ key: z.string(), title: words.default(noWords), fields: z.array(draftField) });
const draftCheck = z.looseObject({ key: z.string(), question: words.default(noWords) });
const formDraft = z.object({ steps: z.array(draftStep), checks: z.array(draftCheck).default([]) });

/** A form that is being worked on: in its shape, but anything may still be missing. */
export type FormDraft = z.infer<typeof formDraft>;
export type DraftStep = z.infer<typeof draftStep>;
export type DraftField = z.infer<typeof draftField>;
export type DraftCheck = z.infer<typeof draftCheck>;
export type DraftPart = DraftStep | DraftField | DraftCheck;

export const emptyDraft: FormDraft = { steps: [], checks: [] };

/** Reads Form.draft. Throws when it has not even the shape of a form. */
export function readFormDraft(value: unknown): FormDraft {
  return formDraft.parse(value);
}

/** All that keeps a draft from being published, by the path to it: `steps.0.fields.2.label.en`. */
export function draftProblems(draft: FormDraft): Record<string, FieldCode> {
  const parsed = formParts.safeParse(draft);
  const own = parsed.success ? {} : zodProblems(parsed.error);
  const between = crossProblems(draft).map(({ path, code }) => [path.join('.'), code] as const);
  return { ...Object.fromEntries(between), ...own };
}

/** Of these problems those under a path, by what follows it. */
export function problemsUnder(path: string, problems: Record<string, FieldCode>): Record<string, FieldCode> {
  return Object.fromEntries(
    Object.entries(problems).flatMap(([name, code]) =>
      name.startsWith(`${path}.`) ? [[name.slice(path.length + 1), code]] : [],
    ),
  );
}

/** The first place where a value is no form, for whoever sent it as a file; null when it is one. */
export function firstFault(value: unknown): string | null {
  const shape = formDraft.safeParse(value);
  if (!shape.success) return shape.error.issues[0]?.path.join('.') || 'steps';
  return Object.keys(draftProblems(shape.data))[0] ?? null;
}

export type Askable = { key: string; label: FormWords; options: { value: string; label: FormWords | null }[] };

/** The questions before a part that its condition may ask, with the answers to choose from. */
export function askableBefore(draft: FormDraft, part: { step: string; field?: string }): Askable[] {
  const askable: Askable[] = [];
  for (const step of draft.steps) {
    if (step.key === part.step && part.field === undefined) return askable;
    for (const field of step.fields) {
      if (step.key === part.step && field.key === part.field) return askable;
      const options = valuesOf(field).map((value) => ({ value: String(value), label: labelOf(field, value) }));
      if (options.length > 0) askable.push({ key: field.key, label: field.label, options });
    }
  }
  return askable;
}

function labelOf(field: DraftField, value: unknown): FormWords | null {
  const options = Array.isArray(field.options) ? (field.options as { value: unknown; label: FormWords }[]) : [];
  return options.find((option) => option.value === value)?.label ?? null;
}
