import { createHash } from 'node:crypto';

/**
 * A feed for everybody, kept by caches for five minutes. A reader that has it as it is, by its tag or by the time of
 * its last change, is told so and sent nothing; the tag counts more than the time.
 */
export function feedResponse(request: Request, xml: string, changedAt: Date): Response {
  const tag = `"${createHash('sha256').update(xml).digest('base64url').slice(0, 27)}"`;
  const headers = {
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=600',
    'Last-Modified': changedAt.toUTCString(),
    ETag: tag,
  };
  if (isKnown(request.headers, tag, changedAt)) return new Response(null, { status: 304, headers });
  return new Response(xml, { headers: { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

function isKnown(headers: Headers, tag: string, changedAt: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return tags.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  // The header knows no fractions of a second.
  return !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
