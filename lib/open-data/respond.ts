import 'server-only';
import { createHash } from 'node:crypto';

/**
 * An answer of the open data: kept by caches for a minute (and, stale, for an hour while it is fetched anew), known
 * by its ETag, and readable from any site. A request that has it already gets 304.
 */
export function respondOpenly(request: Request, body: string, contentType: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=3600',
    'Access-Control-Allow-Origin': '*',
  };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  if (known?.some((one) => one === etag || one === '*')) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...headers, 'Content-Type': contentType, 'X-Content-Type-Options': 'nosniff' },
  });
}

/** The same for a value as JSON. */
export function respondWithJson(request: Request, value: unknown): Response {
  return respondOpenly(request, JSON.stringify(value), 'application/json; charset=utf-8');
}

/** What is not there, in words that a programmer reads. */
export function notFoundOpenly(message: string): Response {
  return Response.json(
    { error: 'NOT_FOUND', message },
    { status: 404, headers: { 'Access-Control-Allow-Origin': '*' } },
  );
}
