import 'server-only';
import { AppError } from '@/lib/errors';

/** For route handlers that write: refuses a request that another site's page has sent (NOT_FOUND). */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') throw new AppError('NOT_FOUND');
  const origin = request.headers.get('origin');
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== request.headers.get('host'))) {
    throw new AppError('NOT_FOUND');
  }
}
