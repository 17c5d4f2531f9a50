import * as z from 'zod';
import { emailField, nameField } from '@/lib/accounts/schema';
import { locales } from '@/lib/i18n/locales';
import { neededText, typedText } from '@/lib/typed';

/** What tells a person's form from a program's: a field that stays empty, and when the form was opened. */
const screened = { homepage: z.string().default(''), opened: z.string().default('') };

/** The question of somebody who is signed in. */
export const accountQuestion = z.object({ text: neededText(), ...screened });
/** The question of anybody else. A name stands in a mail of ours: no address may be advertised with it. */
export const visitorQuestion = z.object({
  name: nameField.refine((name) => !/:\/\/|www\./i.test(name), 'INVALID'),
  email: emailField,
  text: neededText(),
  ...screened,
});

export const replyInput = z.object({ text: neededText() });

// The forms of officials stand on one page: each names its fields otherwise.
export const noteInput = z.object({ note: neededText() });
export const answerInput = z.object({ text: neededText(), textLocale: z.enum(locales, 'CHOICE') });
/** An answered one may be closed without a word, another not: the command decides. */
export const closeInput = z
  .object({
    reason: typedText(),
    reasonLocale: z.enum(locales, 'CHOICE'),
  })
  .transform(({ reason, reasonLocale }) => ({ text: reason, textLocale: reasonLocale }));
export const assignInput = z.object({ ownerId: z.uuid('CHOICE') });
export const nothing = z.object({});

export type Written = z.infer<typeof answerInput>;
