import * as z from 'zod';
import { partKinds } from '@/lib/forms/composer/edits';
import { type FieldType, fieldTypes } from '@/lib/forms/schema';
import { locales } from '@/lib/i18n/locales';

const title = Object.fromEntries(
  locales.map((locale) => [`title.${locale}`, z.string().trim().min(1, 'REQUIRED').max(200)]),
) as Record<`title.${(typeof locales)[number]}`, z.ZodString>;

/** The names of a form. */
export const formTitleInput = z.object(title);
export type FormTitleInput = z.infer<typeof formTitleInput>;

/** A new form: its key and names, who keeps it, and what it starts from. */
export const newFormInput = z.object({
  ...title,
  key: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[a-z][a-z0-9-]*[a-z0-9]$/, 'INVALID')
    // The address of the page that makes one.
    .refine((key) => key !== 'new', 'TAKEN'),
  bureau: z.union([z.uuid(), z.literal('')], 'CHOICE').default(''),
  /** key of a form to copy the newest version of */
  copy: z.string().default(''),
  file: z.union([z.instanceof(File), z.string()]).optional(),
});
export type NewFormInput = z.infer<typeof newFormInput>;

const place = z.string().transform((value, context) => {
  const [verb, kind, key = ''] = value.split(':');
  const known = partKinds.find((one) => one === kind);
  if (verb === 'addStep' || verb === 'addCheck') return { do: verb } as const;
  if (verb === 'addField') return { do: verb, step: kind ?? '' } as const;
  if ((verb === 'up' || verb === 'down' || verb === 'remove') && known)
    return { do: verb, part: { kind: known, key } } as const;
  context.addIssue({ code: 'custom', message: 'INVALID' });
  return z.NEVER;
});

/** One of the composer's buttons: `edit` says which, `type.<step>` which type of question is to be added. */
export const formEditInput = z.looseObject({ edit: place }).transform(({ edit, ...sent }, context) => {
  if (edit.do !== 'addField') return edit;
  const type = fieldTypes.find((one: FieldType) => one === sent[`type.${edit.step}`]);
  if (type) return { ...edit, type };
  context.addIssue({ code: 'custom', path: [`type.${edit.step}`], message: 'CHOICE' });
  return z.NEVER;
});
