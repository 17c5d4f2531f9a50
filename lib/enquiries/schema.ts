import * as z from 'zod';
import { emailField, nameField } from '@/lib/accounts/schema';
import { countCharacters } from '@/lib/forms/count-characters';
import { locales } from '@/lib/i18n/locales';

/** Most characters of one text of a thread. */
export const mostCharacters = 4000;

const text = z
  .string()
  .default('')
  // PostgreSQL keeps no NUL.
  .transform((typed) => typed.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim());
const filled = text
  .refine((typed) => typed !== '', 'REQUIRED')
  .refine((typed) => countCharacters(typed) <= mostCharacters, 'TOO_LONG');

/** What tells a person's form from a program's: a field that stays empty, and when the form was opened. */
const screened = { homepage: z.string().default(''), opened: z.string().default('') };

/** The question of somebody who is signed in. */
export const accountQuestion = z.object({ text: filled, ...screened });
/** The question of anybody else. A name stands in a mail of ours: no address may be advertised with it. */
export const visitorQuestion = z.object({
  name: nameField.refine((name) => !/:\/\/|www\./i.test(name), 'INVALID'),
  email: emailField,
  text: filled,
  ...screened,
});

export const replyInput = z.object({ text: filled });

// The forms of officials stand on one page: each names its fields otherwise.
export const noteInput = z.object({ note: filled });
export const answerInput = z.object({ text: filled, textLocale: z.enum(locales, 'CHOICE') });
/** An answered one may be closed without a word, another not: the command decides. */
export const closeInput = z
  .object({
    reason: text.refine((typed) => countCharacters(typed) <= mostCharacters, 'TOO_LONG'),
    reasonLocale: z.enum(locales, 'CHOICE'),
  })
  .transform(({ reason, reasonLocale }) => ({ text: reason, textLocale: reasonLocale }));
export const assignInput = z.object({ ownerId: z.uuid('CHOICE') });
export const nothing = z.object({});

export type Written = z.infer<typeof answerInput>;
