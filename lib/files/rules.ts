type Reader = { userId: string; isAdministrator: boolean; bureaux: string[] };
type KnownFile = { ownerId: string; managedBy: string | null; submittedAt: Date | null };

/**
 * Who may read a file: its owner; administrators; and officials of the bureau that manages the programme, once the
 * application has been submitted. What is being drafted is nobody's business.
 */
export function canRead(reader: Reader, file: KnownFile): boolean {
  if (reader.userId === file.ownerId || reader.isAdministrator) return true;
  return file.submittedAt !== null && file.managedBy !== null && reader.bureaux.includes(file.managedBy);
}
