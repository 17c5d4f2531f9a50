import * as z from 'zod';
import { locales } from '@/lib/i18n/locales';
import { PanelChoice } from '@/prisma/generated/enums';

const reason = z
  .string('REQUIRED')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine((text) => text !== '', 'REQUIRED')
  .refine((text) => [...text].length <= 4000, 'TOO_LONG');

/** A whole number as it is typed, from nought. */
const whole = (most: number) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text, issues) => {
      const number = Number(text);
      if (/^\d+$/.test(text) && number <= most) return number;
      issues.addIssue({ code: 'custom', message: text === '' ? 'REQUIRED' : 'NUMBER' });
      return z.NEVER;
    });

const mostPlaces = 100_000;

/** Taking over the proposal: a reason for each choice, that its applicants are told. */
export const takeOverInput = z.object({
  'reason.SELECT': reason,
  'reason.RESERVE': reason,
  'reason.DECLINE': reason,
  noteLocale: z.enum(locales, 'CHOICE'),
});
export type TakeOverInput = z.infer<typeof takeOverInput>;

/** What the panel decides about one application. */
export const outcomeInput = z
  .object({
    choice: z.enum(PanelChoice, 'CHOICE'),
    position: whole(mostPlaces),
    note: reason,
    noteLocale: z.enum(locales, 'CHOICE'),
  })
  .refine(({ position }) => position >= 1, { path: ['position'], message: 'NUMBER' });
export type OutcomeInput = z.infer<typeof outcomeInput>;

/** The quotas of a call: so many rows `quota.<n>` (`<by>:<value>`, empty = none) with `most.<n>`; and the days of an offer. */
export const quotasInput = z
  .object({ offerDays: whole(365).refine((days) => days >= 1, 'NUMBER') })
  .catchall(z.string())
  .transform(({ offerDays, ...typed }, issues) => {
    const quotas: { key: string; most: number }[] = [];
    for (const [name, key] of Object.entries(typed)) {
      const at = /^quota\.(\d+)$/.exec(name)?.[1];
      if (at === undefined || key === '') continue;
      const most = whole(mostPlaces).safeParse(typed[`most.${at}`]);
      if (!most.success) issues.addIssue({ code: 'custom', path: [`most.${at}`], message: 'NUMBER' });
      else if (quotas.some((quota) => quota.key === key))
        issues.addIssue({ code: 'custom', path: [name], message: 'TAKEN' });
      else quotas.push({ key, most: most.data });
    }
    return { offerDays, quotas };
  });
export type QuotasInput = z.infer<typeof quotasInput>;

/** The public list: for how many days one may object, and whether names are shown. */
export const publishResultsInput = z
  .object({ objectionDays: whole(365), named: z.string().optional() })
  .transform(({ objectionDays, named }) => ({ objectionDays, named: named === 'yes' }));
export type PublishResultsInput = z.infer<typeof publishResultsInput>;

/** What closes the reserve list tells those who are still on it. */
export const closeReservesInput = z.object({ note: reason, noteLocale: z.enum(locales, 'CHOICE') });
export type CloseReservesInput = z.infer<typeof closeReservesInput>;

/** What-if of the address: places and reserves; what is not a number is as if it were not there. */
export function readTerms(
  query: Record<string, string | string[] | undefined>,
  usual: { places: number | null },
): { places: number | null; reserves: number } {
  const number = (name: string) => {
    const value = query[name];
    const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
    return /^\d{1,6}$/.test(text) && Number(text) <= mostPlaces ? Number(text) : null;
  };
  return { places: number('places') ?? usual.places, reserves: number('reserves') ?? 10 };
}
