import { expect } from 'vitest';
import type { ErrorCode, FieldCode } from '@/lib/errors';

/** Matches an AppError of this code, for `rejects.toEqual`. */
export const refused = (code: ErrorCode) => expect.objectContaining({ code });

/** Matches an AppError that names this code at this field. */
export const refusedAt = (field: string, code: FieldCode) =>
  expect.objectContaining({ code: 'INVALID', details: { fields: { [field]: code } } });
