import 'server-only';
import { type ChainBreak, verifyAuditChain } from '@/lib/audit/verify';
import { db } from '@/lib/db';

const faults: Record<ChainBreak['fault'], string> = {
  SEAL_MISSING: 'the seal itself is missing',
  LINK_BROKEN: 'it does not build on the seal before it',
  ROWS_MISSING: 'rows that it covers are missing',
  ALTERED: 'a row that it covers, or the seal, was altered',
};

// `npm run audit:verify`: exit code 1 when the chain does not hold.
const { seals, rows, unsealed, head, broken } = await verifyAuditChain();
if (broken) {
  const range = broken.firstRow === null ? '' : ` (audit rows ${broken.firstRow} to ${broken.lastRow ?? 'the end'})`;
  console.error(`The audit is broken at seal ${broken.seal}: ${faults[broken.fault]}${range}.`);
  process.exitCode = 1;
} else {
  console.log(`The audit holds: ${rows} rows in ${seals} seals, ${unsealed} not sealed yet. Last seal ${head}.`);
}
await db().$disconnect();
