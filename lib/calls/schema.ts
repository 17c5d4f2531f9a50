import * as z from 'zod';
import { localizedShape } from '@/lib/i18n/localized-input';
import { neededMoment, typedWhole } from '@/lib/typed';
import { ProcedureKey } from '@/prisma/generated/enums';

const shape = {
  ...localizedShape('title', 200),
  opensAt: neededMoment,
  closesAt: neededMoment,
  quota: typedWhole(1, 100_000),
  decisionWorkingDays: typedWhole(1, 366),
  published: z.string().optional(),
};

type Window = { opensAt: Date; closesAt: Date };

function closesAfterItOpens({ opensAt, closesAt }: Window): boolean {
  return closesAt > opensAt;
}

// Told together with whatever else is wrong, as soon as both are moments.
const order = {
  path: ['closesAt'],
  message: 'DATE_ORDER',
  when: ({ value }: { value: unknown }) => {
    const { opensAt, closesAt } = value as Partial<Window>;
    return opensAt instanceof Date && closesAt instanceof Date;
  },
};

/** The official's form of a call. */
export const callInput = z.object(shape).refine(closesAfterItOpens, order);
export type CallInput = z.infer<typeof callInput>;

const code = z
  .string()
  .trim()
  .toUpperCase()
  .min(1)
  .regex(/^[A-Z][A-Z0-9-]{1,18}[A-Z0-9]$/, 'INVALID');

/** A call made of an earlier one has everything of it but its code. */
export const copyCallInput = z.object({ code });

/** The same for a new call: its code, the form that people fill in, and its procedure. None of them changes later. */
export const newCallInput = z
  .object({
    ...shape,
    code,
    formVersionId: z.uuid('CHOICE'),
    procedure: z.enum(ProcedureKey, 'CHOICE').default('DIRECT'),
  })
  .refine(closesAfterItOpens, order);
export type NewCallInput = z.infer<typeof newCallInput>;
