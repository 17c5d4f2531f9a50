import * as z from 'zod';
import { fromLocalInput } from '@/lib/dates';
import { countCharacters } from '@/lib/forms/count-characters';

/** Most characters of something that one person writes to another. */
export const mostCharacters = 4000;

/** A text as it is typed into a box, which may stay empty. */
export const typedText = (most = mostCharacters) =>
  z
    .string()
    .default('')
    // PostgreSQL keeps no NUL.
    .transform((text) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim())
    .refine((text) => countCharacters(text) <= most, 'TOO_LONG');

/** The same, which may not. */
export const neededText = (most = mostCharacters) => typedText(most).refine((text) => text !== '', 'REQUIRED');

/** A whole number as it is typed; null when the box stays empty. */
export const typedWhole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text, issues) => {
      if (text === '') return null;
      const number = Number(text);
      if (/^\d+$/.test(text) && number >= least && number <= most) return number;
      issues.addIssue({ code: 'custom', message: 'NUMBER' });
      return z.NEVER;
    });

/** The same, which may not stay empty. */
export const neededWhole = (least: number, most: number) =>
  typedWhole(least, most).transform((number, issues) => {
    if (number !== null) return number;
    issues.addIssue({ code: 'custom', message: 'REQUIRED' });
    return z.NEVER;
  });

/** A moment of Tianjin and Hong Kong time as it is typed; null when the box stays empty. */
export const typedMoment = z
  .string()
  .default('')
  .transform((text, issues) => {
    if (text === '') return null;
    const date = fromLocalInput(text);
    if (date) return date;
    issues.addIssue({ code: 'custom', message: 'DATE' });
    return z.NEVER;
  });

/** The same, which may not stay empty. */
export const neededMoment = typedMoment.transform((date, issues) => {
  if (date) return date;
  issues.addIssue({ code: 'custom', message: 'REQUIRED' });
  return z.NEVER;
});
