import 'server-only';
import { refusal } from '@/lib/action';
import type { ErrorCode } from '@/lib/errors';
import { negotiateLocale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  CONFLICT: 409,
  STALE_DRAFT: 409,
  NOT_EDITABLE: 409,
  REVIEW_CLOSED: 409,
  RATE_LIMITED: 429,
  FILE_TOO_BIG: 413,
  FILE_TYPE: 415,
  FILE_NOT_SCANNED: 409,
  FILE_INFECTED: 410,
  UNEXPECTED: 500,
};

/** The JSON answer of a route handler that refuses: `{ code, params }` with the fitting status (422 by default). */
export function refusalResponse(error: unknown): Response {
  const { code = 'UNEXPECTED', params, fields } = refusal(error);
  return Response.json({ code, params, fields }, { status: statuses[code] ?? 422 });
}

/** The same as a sentence, for an address that a browser opens itself; in the language that the reader has chosen. */
export async function refusalText(error: unknown, request: Request): Promise<Response> {
  const { code = 'UNEXPECTED', params } = refusal(error);
  const remembered = /(?:^|;\s*)locale=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  const locale = negotiateLocale(remembered, request.headers.get('accept-language'));
  const sentence = (await translatorFor(locale))(`errors.${code}`, params);
  return new Response(sentence, {
    status: statuses[code] ?? 422,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Language': locale, 'Cache-Control': 'no-store' },
  });
}
