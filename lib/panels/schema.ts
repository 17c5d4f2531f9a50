import * as z from 'zod';
import { locales } from '@/lib/i18n/locales';
import { neededText, neededWhole } from '@/lib/typed';
import { PanelChoice } from '@/prisma/generated/enums';

const mostPlaces = 100_000;

/** Taking over the proposal: a reason for each choice, that its applicants are told. */
export const takeOverInput = z.object({
  'reason.SELECT': neededText(),
  'reason.RESERVE': neededText(),
  'reason.DECLINE': neededText(),
  noteLocale: z.enum(locales, 'CHOICE'),
});
export type TakeOverInput = z.infer<typeof takeOverInput>;

/** What the panel decides about one application. */
export const outcomeInput = z.object({
  choice: z.enum(PanelChoice, 'CHOICE'),
  position: neededWhole(1, mostPlaces),
  note: neededText(),
  noteLocale: z.enum(locales, 'CHOICE'),
});
export type OutcomeInput = z.infer<typeof outcomeInput>;

/** The quotas of a call: so many rows `quota.<n>` (`<by>:<value>`, empty = none) with `most.<n>`; and the days of an offer. */
export const quotasInput = z
  .object({ offerDays: neededWhole(1, 365) })
  .catchall(z.string())
  .transform(({ offerDays, ...typed }, issues) => {
    const quotas: { key: string; most: number }[] = [];
    for (const [name, key] of Object.entries(typed)) {
      const at = /^quota\.(\d+)$/.exec(name)?.[1];
      if (at === undefined || key === '') continue;
      const most = neededWhole(0, mostPlaces).safeParse(typed[`most.${at}`]);
      if (!most.success) issues.addIssue({ code: 'custom', path: [`most.${at}`], message: 'NUMBER' });
      else if (quotas.some((quota) => quota.key === key))
        issues.addIssue({ code: 'custom', path: [name], message: 'TAKEN' });
      else quotas.push({ key, most: most.data });
    }
    return { offerDays, quotas };
  });
export type QuotasInput = z.infer<typeof quotasInput>;

/** What closes the reserve list tells those who are still on it. */
export const closeReservesInput = z.object({ note: neededText(), noteLocale: z.enum(locales, 'CHOICE') });
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
