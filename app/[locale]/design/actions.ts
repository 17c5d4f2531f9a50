'use server';

import * as z from 'zod';
import { formAction } from '@/lib/action';

const sample = z.object({
  name: z.string().trim().min(1, 'REQUIRED'),
  email: z.email('EMAIL'),
  side: z.enum(['tianjin', 'hongKong'], 'CHOICE'),
  chain: z.string().optional(),
  plan: z.string().trim().min(1, 'REQUIRED').max(500, 'TOO_LONG'),
  agree: z.literal('yes', 'DECLARATION'),
});

/** Checks the sample form of the design page and keeps nothing. */
export const trySampleFormAction = formAction(sample, async (_input, _context: null) => undefined);
