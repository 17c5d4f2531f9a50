/** A filter for texts that hold these words as typed. Prisma hands % and _ on to LIKE, where they mean "anything". */
export function holding(words: string) {
  return { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
}
