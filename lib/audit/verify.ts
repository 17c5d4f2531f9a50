import 'server-only';
import { genesisHash, sealedColumns, sealHash } from '@/lib/audit/chain';
import { db } from '@/lib/db';

export type ChainBreak = {
  seal: number;
  /** what does not fit: the seal is gone · its link to the one before · rows of it are gone · a row or the seal was altered */
  fault: 'SEAL_MISSING' | 'LINK_BROKEN' | 'ROWS_MISSING' | 'ALTERED';
  /** ids of the rows that the seal covers, as far as they are there */
  firstRow: bigint | null;
  lastRow: bigint | null;
};

export type ChainReport = { seals: number; rows: number; unsealed: number; head: string; broken: ChainBreak | null };

/** Computes every seal again from the rows and answers the first that does not fit. */
export async function verifyAuditChain(): Promise<ChainReport> {
  const report: ChainReport = { seals: 0, rows: 0, unsealed: 0, head: genesisHash, broken: null };
  for (;;) {
    const seal = await db().auditSeal.findFirst({
      where: { number: { gt: report.seals } },
      orderBy: { number: 'asc' },
    });
    if (!seal) break;
    const expected = report.seals + 1;
    const rows = await rowsOf(expected);
    const fault = faultOf(seal, expected, report.head, rows);
    if (fault) {
      const broken = { seal: expected, fault, firstRow: rows[0]?.id ?? null, lastRow: rows.at(-1)?.id ?? null };
      return { ...report, broken };
    }
    report.seals = seal.number;
    report.rows += rows.length;
    report.head = seal.hash;
  }
  // Entries that point at a seal after the last one: the last seals were cut off.
  const cut = await db().auditSealEntry.findFirst({ where: { sealNumber: { gt: report.seals } } });
  if (cut) {
    const broken = { seal: report.seals + 1, fault: 'SEAL_MISSING' as const, firstRow: cut.eventId, lastRow: null };
    return { ...report, broken };
  }
  report.unsealed = await db().auditEvent.count({ where: { sealed: null } });
  return report;
}

type Seal = { number: number; previousHash: string; hash: string; eventCount: number };

function faultOf(
  seal: Seal,
  expected: number,
  head: string,
  rows: Awaited<ReturnType<typeof rowsOf>>,
): ChainBreak['fault'] | null {
  if (seal.number !== expected) return 'SEAL_MISSING';
  if (seal.previousHash !== head) return 'LINK_BROKEN';
  if (rows.length < seal.eventCount) return 'ROWS_MISSING';
  return sealHash(head, rows) === seal.hash ? null : 'ALTERED';
}

function rowsOf(sealNumber: number) {
  return db().auditEvent.findMany({
    where: { sealed: { sealNumber } },
    orderBy: { id: 'asc' },
    select: sealedColumns,
  });
}
