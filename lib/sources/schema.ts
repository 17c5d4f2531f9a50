import * as z from 'zod';
import { localizedShape } from '@/lib/i18n/localized-input';

/** Grades an official may give: A the body's own page, B the publisher's own, C a copy elsewhere, D not to be used. */
export const givenGrades = ['A', 'B', 'C', 'D'] as const;

/** The official's form of a source. */
export const sourceInput = z.object({
  ...localizedShape('title', 400),
  ...localizedShape('dateText', 120),
  grade: z.enum(givenGrades, 'CHOICE'),
  address: z
    .string()
    .trim()
    .max(500)
    .default('')
    .refine((text) => text === '' || (/^https?:\/\//.test(text) && URL.canParse(text)), 'URL'),
});
export type SourceInput = z.infer<typeof sourceInput>;
