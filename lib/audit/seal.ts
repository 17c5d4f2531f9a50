import 'server-only';
import { genesisHash, sealedColumns, sealHash } from '@/lib/audit/chain';
import { type Transaction, transaction } from '@/lib/db';

const mostRows = 2_000;
/** How far back in ids a late commit may lie. Far more than can be written while one transaction is open. */
const lateIds = 100_000;

/**
 * Seals every audit row that is committed and not sealed yet, in batches, and answers how many rows that were.
 * It takes no lock that a writer of audit rows waits for. Of two sealers at once the second finds nothing to do.
 */
export async function sealAudit(): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await transaction(sealBatch);
    sealed += count;
    if (count < mostRows) return sealed;
  }
}

async function sealBatch(tx: Transaction): Promise<number> {
  const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('audit.seal', 0)) as taken`;
  if (!lock?.taken) return 0;
  // A transaction that began earlier may commit later: its rows have smaller ids than rows that are sealed.
  const open = await tx.$queryRaw<{ id: bigint }[]>`
    select event.id from "AuditEvent" event
    where event.id > (select coalesce(max("eventId"), 0) - ${lateIds} from "AuditSealEntry")
      and not exists (select 1 from "AuditSealEntry" entry where entry."eventId" = event.id)
    order by event.id limit ${mostRows}`;
  if (open.length === 0) return 0;
  const rows = await tx.auditEvent.findMany({
    where: { id: { in: open.map((row) => row.id) } },
    orderBy: { id: 'asc' },
    select: sealedColumns,
  });
  const last = await tx.auditSeal.findFirst({ orderBy: { number: 'desc' }, select: { number: true, hash: true } });
  const number = (last?.number ?? 0) + 1;
  const previousHash = last?.hash ?? genesisHash;
  await tx.auditSeal.create({
    data: { number, previousHash, hash: sealHash(previousHash, rows), eventCount: rows.length },
  });
  await tx.auditSealEntry.createMany({ data: rows.map((row) => ({ eventId: row.id, sealNumber: number })) });
  return rows.length;
}
