type Reader = { userId: string; isAdministrator: boolean; bureaux: string[]; hosts: string[] };
type KnownFile = { ownerId: string; managedBy: string | null; hostedBy: string | null; submittedAt: Date | null };

/**
 * Who may read a file: its owner; administrators; and, once the application has been submitted, officials of the bureau
 * that manages the programme and whoever is host in the organisation it names. What is being drafted is nobody's business.
 */
export function canRead(reader: Reader, file: KnownFile): boolean {
  if (reader.userId === file.ownerId || reader.isAdministrator) return true;
  if (file.submittedAt === null) return false;
  const isOfBureau = file.managedBy !== null && reader.bureaux.includes(file.managedBy);
  return isOfBureau || (file.hostedBy !== null && reader.hosts.includes(file.hostedBy));
}
