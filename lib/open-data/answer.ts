import { createHash } from 'node:crypto';

/**
 * The answer of an address of open data: anyone may keep it for a minute and show it for a day while asking again, and
 * whoever has it already is told so (304) instead of being sent it once more.
 */
export function openAnswer(request: Request, body: string, headers: Record<string, string>): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const kept = {
    ETag: etag,
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400',
    'Access-Control-Allow-Origin': '*',
  };
  if (holds(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: kept });
  return new Response(body, { headers: { ...kept, ...headers } });
}

// Compared weakly, as HTTP asks for here: a proxy that compresses makes W/"…" of ours.
function holds(sent: string | null, etag: string): boolean {
  if (sent === null) return false;
  return sent.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}
