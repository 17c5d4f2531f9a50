import { safeNext } from '@/lib/routes';

/**
 * Leads a form that was sent without JavaScript back to its page. A refusal goes along as `upload` (its code) and
 * `field`, for the page to show.
 */
export function redirectBack(request: Request, refused?: { code: string; field: string }): Response {
  const referer = request.headers.get('referer');
  const from = referer && URL.canParse(referer) ? new URL(referer) : null;
  const path = from && from.host === request.headers.get('host') ? safeNext(from.pathname) : null;
  const query = refused ? `?${new URLSearchParams({ upload: refused.code, field: refused.field })}` : '';
  return new Response(null, {
    status: 303,
    headers: { Location: path ? `${path}${query}` : '/', 'Cache-Control': 'no-store' },
  });
}
