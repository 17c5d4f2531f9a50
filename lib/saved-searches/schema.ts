import * as z from 'zod';
import { AlertFrequency } from '@/prisma/generated/enums';

/** A person keeps at most so many searches. */
export const mostSearches = 20;

const name = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(100));

export const savedSearchInput = z.object({ name, frequency: z.enum(AlertFrequency, 'CHOICE') });
export type SavedSearchInput = z.infer<typeof savedSearchInput>;

export const searchNameInput = savedSearchInput.pick({ name: true });
export const searchFrequencyInput = savedSearchInput.pick({ frequency: true });
