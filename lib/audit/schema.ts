import * as z from 'zod';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .catch('');
const words = z.string().trim().max(200).catch('');
const cursor = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt)
  .nullable()
  .catch(null);

/** What the audit is searched by, as it stands in the address; what makes no sense there counts as not asked. */
export const auditSearch = z.object({
  /** part of a name or e-mail; `system` = the system itself */
  person: words,
  /** noun.verb, or only its beginning */
  action: words,
  recordType: words,
  recordId: words,
  /** days of the calendar in Tianjin and Hong Kong, both included */
  from: day,
  to: day,
  /** only rows older than this one, for the next page */
  before: cursor,
});

export type AuditSearch = z.infer<typeof auditSearch>;
