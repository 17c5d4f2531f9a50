import * as z from 'zod';
import { locales } from '@/lib/i18n/locales';
import { typedText } from '@/lib/typed';

export const hostAnswers = ['confirmAsHost', 'declineAsHost'] as const;

/** A host's answer, with words to the applicant: needed to decline, else as they like. */
export const hostAnswerInput = z
  .object({ answer: z.enum(hostAnswers, 'CHOICE'), words: typedText(), wordsLocale: z.enum(locales, 'CHOICE') })
  .transform(({ answer, words, wordsLocale }) => ({ move: answer, note: words, noteLocale: wordsLocale }));
export type HostAnswerInput = z.infer<typeof hostAnswerInput>;
