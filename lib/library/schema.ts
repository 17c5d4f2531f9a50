import * as z from 'zod';
import { fromLocalInput } from '@/lib/dates';
import { bulkMoves } from '@/lib/library/moves';

/** The steps beside a record. */
export const moveInput = z.object({
  move: z.enum(['askForReview', 'publish', 'schedule', 'archive']),
  note: z.string().trim().max(300).default(''),
  publishAt: z
    .string()
    .default('')
    .transform((text, context) => {
      const date = text === '' ? null : fromLocalInput(text);
      if (text !== '' && !date) context.issues.push({ code: 'custom', message: 'DATE', input: text });
      return date;
    }),
});

/** The ticked rows of a list, each with the revision it was shown in, and what to do with them. */
export const bulkInput = z.looseObject({ move: z.enum(bulkMoves) }).transform(({ move, ...rest }) => ({
  move,
  picked: Object.entries(rest).flatMap(([name, revision]) =>
    name.startsWith('pick.') ? [{ slug: name.slice('pick.'.length), revision: Number(revision) }] : [],
  ),
}));

export const restoreInput = z.object({ number: z.coerce.number().int().positive() });
