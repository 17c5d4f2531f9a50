import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** An audit row as it goes into a seal. */
export type SealedRow = {
  id: bigint;
  at: Date;
  actorId: string | null;
  action: string;
  recordType: string;
  recordId: string;
  before: unknown;
  after: unknown;
  ip: string | null;
  requestId: string | null;
};

export const sealedColumns = {
  id: true,
  at: true,
  actorId: true,
  action: true,
  recordType: true,
  recordId: true,
  before: true,
  after: true,
  ip: true,
  requestId: true,
} as const;

/** What the first seal builds on. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 (hex) of the hash of the seal before and the canonical JSON (RFC 8785) of the rows, which stand in id order. */
export function sealHash(previousHash: string, rows: SealedRow[]): string {
  const text = canonicalize(rows.map((row) => ({ ...row, id: row.id.toString(), at: row.at.toISOString() })));
  return createHash('sha256')
    .update(previousHash)
    .update(text ?? '')
    .digest('hex');
}
