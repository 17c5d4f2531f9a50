import { Prisma } from '@/prisma/generated/client';

/** Whether the database refused a row because one like it exists (a unique index). */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
