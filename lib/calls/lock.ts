import 'server-only';
import type { Transaction } from '@/lib/db';

/**
 * Nobody else decides, releases, promotes or changes anything of a call until the transaction is over. `no key`: whoever
 * moves an application of the call meanwhile (it counts against the call by a foreign key) does not wait for us, while
 * we may be waiting for them. Calls are locked before their applications.
 */
export async function lockCall(tx: Transaction, call: { id: string } | { code: string }): Promise<void> {
  if ('id' in call) await tx.$queryRaw`select 1 from "Call" where id = ${call.id}::uuid for no key update`;
  else await tx.$queryRaw`select 1 from "Call" where code = ${call.code} for no key update`;
}

/**
 * The call of an application stays as it is until the transaction is over: for moves that depend on whether its
 * decisions are released. Others may do the same at once.
 */
export async function shareCallOf(tx: Transaction, applicationId: string): Promise<void> {
  await tx.$queryRaw`
    select 1 from "Call" where id = (select "callId" from "Application" where id = ${applicationId}::uuid) for share`;
}
