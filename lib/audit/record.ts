import 'server-only';
import type { AuditedActor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';

type AuditEntry = {
  /** noun.verb, e.g. application.submit */
  action: string;
  recordType: string;
  recordId: string;
  /** only what changed; never a password, token or identity number */
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
};

/** Writes the audit row of a change, in the transaction of the change. */
export async function recordAudit(tx: Transaction, actor: AuditedActor, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({
    data: {
      ...entry,
      before: entry.before ?? Prisma.DbNull,
      after: entry.after ?? Prisma.DbNull,
      actorId: actor.userId,
      ip: actor.ip,
      requestId: actor.requestId,
    },
  });
}
