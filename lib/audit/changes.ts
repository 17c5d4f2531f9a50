import type { Prisma } from '@/prisma/generated/client';

type Facts = Record<string, Prisma.InputJsonValue | null>;

/** For the audit: of two states of a record only what differs; null when nothing does. */
export function changesBetween<Kept extends Facts>(
  before: Kept,
  after: Kept,
): { before: Prisma.InputJsonObject; after: Prisma.InputJsonObject } | null {
  const changed = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (changed.length === 0) return null;
  const pick = (facts: Facts) => Object.fromEntries(changed.map((key) => [key, facts[key] ?? null]));
  return { before: pick(before), after: pick(after) };
}
