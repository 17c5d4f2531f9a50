import { env } from '@/lib/env';
import { openApiDocument } from '@/lib/open-data/openapi';
import { respondWithJson } from '@/lib/open-data/respond';

export const dynamic = 'force-dynamic';

/** What the open data offers, for programs (OpenAPI 3.1). */
export function GET(request: Request) {
  return respondWithJson(request, openApiDocument(env().APP_URL));
}
