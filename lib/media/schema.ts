import * as z from 'zod';
import { localizedShape } from '@/lib/i18n/localized-input';

const words = {
  name: z.string().trim().min(1, 'REQUIRED').max(120, 'TOO_LONG'),
  ...localizedShape('alt', 300),
};

/** The form of a picture that is there: its name for colleagues, and what it shows. */
export const mediaInput = z.object(words);
export type MediaInput = z.infer<typeof mediaInput>;

/** The form of a new one. */
export const newMediaInput = z.object({
  ...words,
  file: z.instanceof(File, { message: 'FILE_MISSING' }).refine(({ size }) => size > 0, 'FILE_MISSING'),
});
