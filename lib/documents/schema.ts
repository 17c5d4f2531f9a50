import * as z from 'zod';
import { ApplicationState } from '@/prisma/generated/enums';

const common = { number: z.string(), name: z.string(), call: z.string(), at: z.iso.datetime(), isSample: z.boolean() };

/**
 * What a document of ours states, as it stands in its code: a receipt (what was received, by the hash of its content)
 * or a letter about the state of an application at a time.
 */
export const documentStatement = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('receipt'), ...common, hash: z.string() }),
  z.object({
    kind: z.literal('letter'),
    ...common,
    state: z.enum(ApplicationState),
    answerBy: z.iso.datetime().optional(),
  }),
]);
export type DocumentStatement = z.infer<typeof documentStatement>;
