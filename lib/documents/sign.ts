import 'server-only';
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { deriveSecret } from '@/lib/crypto';
import { type DocumentStatement, documentStatement } from '@/lib/documents/schema';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

function privateKey(): KeyObject {
  const seed = Buffer.from(deriveSecret('documents', 'ed25519'), 'base64url');
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
}

/** The key by which anybody can check our documents without asking us (PEM). It changes with DATA_KEY only. */
export function documentPublicKey(): string {
  return createPublicKey(privateKey()).export({ format: 'pem', type: 'spki' }).toString();
}

/** The code of a document: its statement as canonical JSON (RFC 8785) and our Ed25519 signature, each in base64url. */
export function signStatement(statement: DocumentStatement): string {
  const body = Buffer.from(canonicalize(statement) ?? '');
  return `${body.toString('base64url')}.${sign(null, body, privateKey()).toString('base64url')}`;
}

/** What a code states; null when it is not ours or was altered. */
export function readStatement(code: string): DocumentStatement | null {
  const [body = '', signature = '', more] = code.trim().split('.');
  const bytes = Buffer.from(body, 'base64url');
  if (more !== undefined || bytes.length === 0 || bytes.length > 4_000) return null;
  if (!verify(null, bytes, createPublicKey(privateKey()), Buffer.from(signature, 'base64url'))) return null;
  return documentStatement.safeParse(JSON.parse(bytes.toString())).data ?? null;
}
