import 'server-only';
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { env } from '@/lib/env';

const key = () => Buffer.from(env().DATA_KEY, 'base64');

/** Encrypts a text with DATA_KEY (AES-256-GCM): `v1.<iv>.<tag>.<ciphertext>`, each in base64url. */
export function sealText(plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), iv);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return ['v1', ...[iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
}

/** The text that `sealText` encrypted. Throws when it was altered or sealed with another key. */
export function openText(sealed: string): string {
  const [version, iv = '', tag = '', body = ''] = sealed.split('.');
  if (version !== 'v1') throw new Error('Unknown seal version');
  const decipher = createDecipheriv('aes-256-gcm', key(), Buffer.from(iv, 'base64url'));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
}

/** A new secret for a link (256 bits, base64url), and its hash for the database. */
export function makeSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashText(secret) };
}

/** A value that somebody may hold and give back, but not make up: `<value>.<signature>`. Good for one purpose only. */
export function signText(purpose: string, value: string): string {
  return `${value}.${signatureOf(purpose, value)}`;
}

/** The value that `signText` signed for this purpose; null when it is anything else. */
export function readSigned(purpose: string, signed: string): string | null {
  const at = signed.lastIndexOf('.');
  const value = signed.slice(0, Math.max(0, at));
  const [given, right] = [signed.slice(at + 1), signatureOf(purpose, value)].map((text) => Buffer.from(text));
  return given && right && given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

function signatureOf(purpose: string, value: string): string {
  return createHmac('sha256', key()).update(`signed for: ${purpose}\n${value}`).digest('base64url');
}

/** A secret for a link that every mail about one thing carries: made anew from DATA_KEY, so that only its hash is stored. */
export function deriveSecret(purpose: string, id: string): string {
  return Buffer.from(hkdfSync('sha256', key(), '', `${purpose}:${id}`, 32)).toString('base64url');
}

/** SHA-256 of a text, in hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
