import * as z from 'zod';
import { fromLocalInput } from '@/lib/dates';
import { localizedShape } from '@/lib/i18n/localized-input';
import { ProcedureKey } from '@/prisma/generated/enums';

const moment = z.string('REQUIRED').transform((value, issues) => {
  const date = fromLocalInput(value);
  if (date) return date;
  issues.addIssue({ code: 'custom', message: value === '' ? 'REQUIRED' : 'DATE' });
  return z.NEVER;
});

const count = (most: number) =>
  z
    .string()
    .trim()
    .default('')
    .transform((value, issues) => {
      if (value === '') return null;
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
      issues.addIssue({ code: 'custom', message: 'NUMBER' });
      return z.NEVER;
    });

const shape = {
  ...localizedShape('title', 200),
  opensAt: moment,
  closesAt: moment,
  quota: count(100_000),
  decisionWorkingDays: count(366),
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
