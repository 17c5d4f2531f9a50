import * as z from 'zod';
import { facetsShape } from '@/lib/facets/schema';
import { localizedShape } from '@/lib/i18n/localized-input';
import { Direction, Stated, StatementTopic } from '@/prisma/generated/enums';

/** The official's form of a programme. */
export const programmeInput = z.object({
  ...localizedShape('title', 200),
  ...localizedShape('summary', 2000),
  ...localizedShape('forWhom', 1000),
  ...facetsShape,
  direction: z.enum(Direction, 'CHOICE'),
  hongKongApplicants: z.enum(Stated, 'CHOICE'),
  published: z.string().optional(),
});
export type ProgrammeInput = z.infer<typeof programmeInput>;

/** One question about a programme and what is stated about it; no answer = not stated. */
export const statementInput = z.object({
  ...localizedShape('question', 300),
  ...localizedShape('answer', 3000),
  isBenefit: z.string().optional(),
  topic: z
    .union([z.literal(''), z.enum(StatementTopic)], 'CHOICE')
    .default('')
    .transform((topic) => topic || null),
});
export type StatementInput = z.infer<typeof statementInput>;

/** The buttons beside a statement in the list. */
export const statementListInput = z.object({ intent: z.enum(['up', 'down', 'remove']) });
