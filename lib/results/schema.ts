import * as z from 'zod';
import { neededWhole } from '@/lib/typed';

/** The public list: for how many days one may object, and whether names are shown. */
export const publishResultsInput = z
  .object({ objectionDays: neededWhole(0, 365), named: z.string().optional() })
  .transform(({ objectionDays, named }) => ({ objectionDays, named: named === 'yes' }));
export type PublishResultsInput = z.infer<typeof publishResultsInput>;
