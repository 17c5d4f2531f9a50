import 'server-only';
import { findActorOfUser } from '@/lib/accounts/sessions';
import { db } from '@/lib/db';
import { runImport } from '@/lib/library/transfer/commands';

/** Runs an import for the official who sent it, with the roles they hold now; without any, nothing happens. */
export async function runQueuedImport(importId: string): Promise<void> {
  const found = await db().recordImport.findUnique({ where: { id: importId }, select: { actorId: true } });
  const actor = found && (await findActorOfUser(found.actorId));
  if (actor) await runImport(actor, importId);
}
