/** The words as typed, for LIKE, to which % and _ mean "anything". */
export function asTyped(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&');
}

/** A filter for texts that hold these words as typed: Prisma hands them on to LIKE. */
export function holding(words: string) {
  return { contains: asTyped(words), mode: 'insensitive' } as const;
}
