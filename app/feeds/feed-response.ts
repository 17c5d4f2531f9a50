import { createHash } from 'node:crypto';
import { attachment } from '@/lib/files/disposition';

type Feed = {
  text: string;
  /** its content type */
  type: string;
  /** when it last changed; left out where time alone changes what is in it, so that only its tag tells */
  changedAt?: Date;
  /** under which it is saved, for a file rather than something to follow */
  name?: string;
};

/**
 * A feed for everybody, kept by caches for five minutes. A reader that has it as it is, by its tag or by the time of
 * its last change, is told so and sent nothing; the tag counts more than the time.
 */
export function feedResponse(request: Request, { text, type, changedAt, name }: Feed): Response {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = {
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=600',
    ...(changedAt ? { 'Last-Modified': changedAt.toUTCString() } : {}),
    ETag: tag,
  };
  if (isKnown(request.headers, tag, changedAt)) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: { ...headers, 'Content-Type': type, ...(name ? { 'Content-Disposition': attachment(name) } : {}) },
  });
}

function isKnown(headers: Headers, tag: string, changedAt?: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return tags.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  // The header knows no fractions of a second.
  return Boolean(changedAt) && !Number.isNaN(since) && Math.floor(Number(changedAt) / 1000) * 1000 <= since;
}
