import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { enqueue } from '@/lib/jobs/enqueue';

/** Has every address checked by the worker, now; asked for twice, it is done once. */
export async function askForLinkCheck(actor: Actor): Promise<void> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  await transaction(async (tx) => {
    await enqueue(tx, 'check_links', {}, 'check_links');
    await recordAudit(tx, actor, { action: 'links.check', recordType: 'LinkCheck', recordId: 'all' });
  });
}
